import { extract } from '../../../extract/index.ts';
import { parseAnswers, seedAnswers } from '../../../interview/index.ts';
import type { Answer, Diagnostic } from '../../../model/index.ts';
import type { Pack } from '../../../pack/index.ts';
import { packOrigin } from '../pack-origin.ts';
import { planOf } from './plan-of.ts';
import type { GoldenCase } from './read-cases.ts';

/** The plan of a golden case as the pack makes it now; or what is wrong with the case. */
export function runCase(
  { name, brainstorm, answers: given, expected }: GoldenCase,
  pack: Pack,
): { readonly plan?: string; readonly diagnostics: readonly Diagnostic[] } {
  const wrong = (message: string): { readonly diagnostics: readonly Diagnostic[] } => ({
    diagnostics: [{ ruleId: 'pack-case', severity: 'error', message, path: expected.path }],
  });
  if (!brainstorm && !given) return wrong(`Missing brainstorm.md or answers.yaml in the case \`${name}\``);
  const answers = new Map<string, Answer>();
  if (brainstorm) {
    const { facts } = extract(brainstorm.text, pack.lexicons, pack.laidOut);
    for (const [path, answer] of seedAnswers(pack.questions, facts)) answers.set(path, answer);
  }
  if (given) {
    const parsed = parseAnswers(given.text, pack, given.path, packOrigin(pack));
    if (!parsed.answers) return { diagnostics: parsed.diagnostics };
    for (const [path, answer] of parsed.answers.answers) answers.set(path, answer);
  }
  try {
    return { plan: planOf(answers, pack), diagnostics: [] };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}
