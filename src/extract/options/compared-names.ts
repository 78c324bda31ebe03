import { spacedWords } from '../../text/index.ts';
import { alternativesIn } from '../choice/alternatives-in.ts';
import type { Sentence } from '../sentences.ts';
import type { Words } from '../words.ts';
import { bareName } from './option-name.ts';
import type { Option } from './types.ts';

/** A few names of a few words each; longer ones tell a story. */
const [fewest, most, mostWords] = [2, 6, 5];
/** A longer sentence tells a story as well. */
const longest = 300;

/** The names that a sentence says were weighed: "We looked at REST, gRPC and GraphQL". None where it names no two. */
export function comparedNames(words: Words, { text, line, passage }: Sentence): readonly Option[] {
  const opening =
    text.length > longest ? undefined : (words.find('choice.comparing', text) ?? alternativesIn(words, text));
  if (!opening) return [];
  const rest = text.slice(opening.end).split(/[.;:。；：]/u)[0] ?? '';
  const joints = words.findAll('choice.listing', rest);
  const starts = [0, ...joints.map(({ end }) => end)];
  const pieces = starts.map((start, index) => {
    const piece = rest.slice(start, joints[index]?.start);
    // Behind the last of them the sentence goes on: "After weighing A and B, we take B".
    return index > 0 && index === joints.length ? (piece.split(/[,，]\s/u)[0] ?? '') : piece;
  });
  const names = pieces.flatMap((piece) => piece.split(/[,，、/]\s*/u)).map((name) => bareName(words, name.trim()));
  const said = names.filter((name) => name !== '');
  if (said.length < fewest || said.length > most || said.some((name) => spacedWords(name) > mostWords)) return [];
  const common = { raw: text, line, column: passage.column, by: 'compared', sections: [], passages: [], headings: [] };
  return said.map((name) => ({ ...common, name }));
}
