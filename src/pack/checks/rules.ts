import type { PackFinding, Parts, Sourced } from '../parts.ts';
import { suggest } from '../suggest.ts';
import type { PartGain, PlaybookRule } from '../types.ts';

/** What rules name is there: owners, slots, and gaps or questions that ask for what they do not know. */
export function* checkRules({ rules, manifest, slots, gaps }: Parts): Iterable<PackFinding> {
  const { owners } = manifest.value;
  const ids = slots.value.map((slot) => slot.id);
  const asked = [
    ...gaps.value.map((gap) => gap.key),
    ...rules.flatMap(({ value }) => (value.adds.questions ?? []).map((question) => question.key)),
  ];
  for (const { file, value } of rules) {
    for (const [at, { owner }] of (value.adds.tasks ?? []).entries())
      if (!owners.includes(owner))
        yield {
          message: `Unexpected owner \`${owner}\`${suggest(owner, owners)}`,
          file,
          keys: ['adds', 'tasks', at, 'owner'],
        };
    for (const part of ['statements', 'none'] as const)
      for (const slot of Object.keys(value.adds[part] ?? {}))
        if (!ids.includes(slot))
          yield {
            message: `Unexpected slot \`${slot}\`${suggest(slot, ids)}`,
            file,
            keys: ['adds', part, slot],
            atKey: true,
          };
    for (const { keys, key } of unknownParts(value))
      if (!asked.includes(key))
        yield { message: `Unexpected gap \`${key}\`, nothing asks it${suggest(key, asked)}`, file, keys };
    yield* checkExamples({ file, value });
  }
}

interface UnknownPart {
  readonly keys: readonly (string | number)[];
  readonly key: string;
}

/** The gaps that parts of changes and risks point to. */
function* unknownParts({ adds }: PlaybookRule): Iterable<UnknownPart> {
  const groups = { contracts: adds.contracts ?? [], schema: adds.schema ?? [], risks: adds.risks ?? [] };
  for (const [name, gains] of Object.entries(groups))
    for (const [at, gain] of gains.entries())
      for (const [part, value] of Object.entries(gain))
        if (isUnknown(value)) yield { keys: ['adds', name, at, part, 'unknown'], key: value.unknown };
}

function isUnknown(value: PartGain | readonly string[] | undefined): value is { readonly unknown: string } {
  return typeof value === 'object' && 'unknown' in value;
}

function* checkExamples({ file, value }: Sourced<PlaybookRule>): Iterable<PackFinding> {
  if (value.examples.fires.length === 0)
    yield { message: 'Missing an example with which the rule fires', file, keys: ['examples', 'fires'], atKey: true };
}
