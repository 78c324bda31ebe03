import { countMatches } from '../../../compose/index.ts';
import type { Diagnostic } from '../../../model/index.ts';
import type { Pack, PackFinding, Parts, Query } from '../../../pack/index.ts';
import { answersOf } from './answers-of.ts';
import { findingAt } from './finding-at.ts';

/**
 * No rule that can never fire: each fires on its own examples, which are answers that the pack's questions can have, and
 * holds back where it says so.
 */
export function checkExamples(pack: Pack, { rules }: Parts): readonly Diagnostic[] {
  const joined = new Map(pack.rules.map((rule) => [rule.id, rule]));
  return rules
    .flatMap(({ file, value }): readonly PackFinding[] => {
      const rule = joined.get(value.id) ?? value;
      const { fires, holds } = value.examples;
      const brings = Object.values(rule.adds).some((gained) => Object.keys(gained).length > 0);
      const at = (name: 'fires' | 'holds', index: number) => ['examples', name, index] as const;
      return [
        ...(brings ? [] : [{ message: 'Unexpected rule that brings nothing', file, keys: ['adds'], atKey: true }]),
        ...fires.flatMap((example, index) => {
          const wrong = fault(
            example,
            pack,
            (count) => (count > 0 ? undefined : 'expected that the rule fires on it'),
            rule,
          );
          return wrong === undefined
            ? []
            : [{ message: `Unexpected example, ${wrong}`, file, keys: at('fires', index) }];
        }),
        ...holds.flatMap((example, index) => {
          const wrong = fault(
            example,
            pack,
            (count) => (count > 0 ? 'expected that the rule holds back' : undefined),
            rule,
          );
          return wrong === undefined
            ? []
            : [{ message: `Unexpected example, ${wrong}`, file, keys: at('holds', index) }];
        }),
      ];
    })
    .map((finding) => findingAt('pack-rule', finding));
}

function fault(
  example: Query,
  pack: Pack,
  judge: (count: number) => string | undefined,
  rule: Pack['rules'][number],
): string | undefined {
  const { answers, diagnostics } = answersOf(example, pack);
  if (!answers) return diagnostics[0]?.message.replace(/^Unexpected/u, 'unexpected') ?? 'it cannot be read';
  try {
    return judge(countMatches(rule, answers, pack));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
