import type { Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { briefName } from './brief-name.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

/**
 * The options that lines below each other name, each chosen or lost by a mark of its own; none where a line is a sentence, or two
 * have one name.
 *
 * @param by what finds them
 * @param isChosen whether the mark of a line chooses it
 */
export function toldInRun(
  words: Words,
  run: readonly Passage[],
  by: string,
  isChosen: (passage: Passage) => boolean,
): readonly Option[] {
  const options = run.flatMap((passage): readonly Option[] => {
    const said = briefName(words, passage);
    const { text: raw, line, column } = passage;
    const told = isChosen(passage) ? ('chosen' as const) : ('rejected' as const);
    return said ? [{ raw, line, column, by, sections: [], passages: [passage], headings: [raw], ...said, told }] : [];
  });
  return options.length === run.length && new Set(options.map(({ name }) => nameKey(name))).size === run.length
    ? options
    : [];
}
