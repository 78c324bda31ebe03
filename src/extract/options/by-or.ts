import { spacedWords } from '../../text/index.ts';
import type { Outline, Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { runsOf } from './runs-of.ts';
import { nameKey } from './same-name.ts';
import { saidName } from './said-names.ts';
import type { Option } from './types.ts';

const mostWords = 9;
/** What is asked of an idea, or said of it, stands behind its name: "Customer.io? Marketing likes it". */
const ends = /[?？!。]|\.\s/u;

function optionOf(words: Words, passage: Passage): Option {
  const { text: raw, line, column } = passage;
  const { name } = saidName(words, raw.split(ends)[0] ?? '');
  return { name, raw, line, column, by: 'or', sections: [], passages: [passage], headings: [raw] };
}

/** Whether an item is only thought of: "maybe a queue", "a queue?" */
function isTentative(words: Words, text: string): boolean {
  return words.find('option-names.idle', text)?.start === 0 || /[?？]/u.test(text);
}

/** Items that open with "or", and the tentative one that stands in front of them: "- maybe a queue", "- or just a table". */
export function* optionsByOr(outline: Outline, words: Words): Iterable<Option> {
  for (const run of runsOf(outline)) {
    const opens = run.map(({ text }) => words.find('option-names.other', text)?.start === 0);
    const items = run.filter((_, index) => opens[index] === true || opens[index + 1] === true);
    if (!items.some(({ text }, index) => index < items.length - 1 && isTentative(words, text))) continue;
    const options = items.map((passage) => optionOf(words, passage));
    const names = new Set(options.map(({ name }) => nameKey(name)));
    if (options.length < 2 || names.size < options.length || names.has('')) continue;
    if (options.some(({ name }) => spacedWords(name) > mostWords)) continue;
    yield* options;
    return;
  }
}
