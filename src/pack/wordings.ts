import type { Parts } from './parts.ts';
import type { YamlFile } from './read-yaml.ts';

/** A text of the pack with tags that are filled when a plan is made. */
export interface Wording {
  readonly file: YamlFile;
  readonly keys: readonly (string | number)[];
  readonly text: string;
  /** The path of the question whose records it is about; absent where it sees only the whole plan. */
  readonly about?: string;
  /** Whether it sees several of those records, as `group`. */
  readonly grouped?: boolean;
  /** Whether it may name owners. */
  readonly owned?: boolean;
}

/** Every text of a pack's YAML that may have tags: of rules, of gaps, and the sentences of questions. */
export function* wordings({ rules, gaps, questions }: Parts): Iterable<Wording> {
  for (const { file, value } of rules)
    for (const found of textsIn(value.adds, ['adds']))
      yield {
        ...found,
        file,
        owned: true,
        grouped: value.by !== undefined || found.keys.includes('gather'),
        ...(value.each === undefined ? {} : { about: value.each }),
      };
  for (const [at, gap] of gaps.value.entries())
    for (const name of ['question', 'blocks'] as const) yield { file: gaps.file, keys: [at, name], text: gap[name] };
  for (const { file, value } of questions)
    if (value.sentence !== undefined) yield { file, keys: ['sentence'], text: value.sentence, about: value.path };
}

function* textsIn(
  value: unknown,
  keys: readonly (string | number)[],
): Iterable<{ readonly keys: readonly (string | number)[]; readonly text: string }> {
  if (typeof value === 'string') yield { keys, text: value };
  else if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* textsIn(one, [...keys, at]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* textsIn(one, [...keys, key]);
}
