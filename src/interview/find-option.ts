/** An option as it can be chosen. */
export interface WeighedOption {
  readonly name: string;
  /** As the document numbers it: `2`, `B`. */
  readonly number?: string;
  readonly line?: number;
}

/**
 * The options that a word may mean. In this order, the first that finds any: the whole name; the document's own number
 * or letter, also behind another word (`option B`); where the document numbers none, the place in the list (`2`, `b`);
 * words of the name that stand together. Case and marks do not count.
 */
export function findOption(word: string, options: readonly WeighedOption[]): readonly WeighedOption[] {
  const wanted = wordsOf(word);
  if (wanted === '') return [];
  const label = /^(?:\p{L}+ )?(\p{N}+|\p{L})$/u.exec(wanted)?.[1];
  const finders: readonly ((option: WeighedOption, at: number) => boolean)[] = [
    ({ name }) => wordsOf(name) === wanted,
    ({ number }) => number !== undefined && (wordsOf(number) === wanted || wordsOf(number) === label),
    ...(options.some(({ number }) => number !== undefined)
      ? []
      : [(_: WeighedOption, at: number) => label === String(at + 1) || label === letters[at]]),
    ({ name }) => ` ${wordsOf(name)} `.includes(` ${wanted} `),
    ({ name }) => ` ${wordsOf(name)}`.includes(` ${wanted}`),
  ];
  return finders.map((finds) => options.filter(finds)).find((found) => found.length > 0) ?? [];
}

const letters: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];

function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
