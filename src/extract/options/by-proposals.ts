import { spacedWords } from '../../text/index.ts';
import type { Outline, Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { areNames } from './are-names.ts';
import { saidName } from './said-names.ts';
import type { Option } from './types.ts';

/** "Proposal Kai", "Idea from the team": so many words, the first of which is one for an option. */
const [fewest, most] = [2, 4];

/** What a line proposes behind a label that says whose proposal it is: "Proposal Kai: the scanner's own name". */
function proposedIn(words: Words, passage: Passage): readonly Option[] {
  const { lead = '', rest, text: raw, line, column } = passage;
  const count = spacedWords(lead);
  const prefix = words.find('option-names.prefix', lead);
  if (prefix?.start !== 0 || count < fewest || count > most || rest === '') return [];
  // "Option A: …" has a number.
  if (/^\s#?(?:[A-H\d]\d?|[IVX]+)$/u.test(lead.slice(prefix.end))) return [];
  const { name } = saidName(words, rest);
  return [{ name, raw, line, column, by: 'proposals', sections: [], passages: [passage], headings: [] }];
}

/** Lines below each other that say whose proposals they are: "Proposal Kai: …", "Proposal Ina: …". */
export function* optionsByProposals(outline: Outline, words: Words): Iterable<Option> {
  const runs: Option[][] = [];
  for (const option of outline.passages.flatMap((passage) => proposedIn(words, passage))) {
    const before = runs.at(-1);
    if (before && before.at(-1)?.line === option.line - 1) before.push(option);
    else runs.push([option]);
  }
  yield* runs.find(areNames) ?? [];
}
