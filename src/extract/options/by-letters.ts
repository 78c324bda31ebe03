import { spacedWords } from '../../text/index.ts';
import type { Outline, Passage, Role } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { briefName } from './brief-name.ts';
import { readOptionName, type OptionName } from './option-name.ts';
import { runsOf } from './runs-of.ts';
import type { Option } from './types.ts';

/** Where lines with letters in front may be options. */
const open = new Set<Role | undefined>([undefined, 'options', 'context', 'problem', 'goals', 'proposal', 'decision']);
const capital = /^\(?[A-H][.):]/u;

/** Of more words than this a line tells something of its option. */
const mostWords = 8;

/** "Option 1 nightly dump": a word for options and a number, and behind them a name. */
function calledIn(words: Words, raw: string): OptionName | undefined {
  if (words.find('option-names.prefix', raw)?.start !== 0) return undefined;
  const said = readOptionName(words, raw);
  return said && said.name !== '' && spacedWords(said.name) <= mostWords ? { ...said, sure: true } : undefined;
}

function lettered(words: Words, passage: Passage): Option | undefined {
  const { text: raw, line, column } = passage;
  const said = capital.test(raw) ? briefName(words, { text: raw }) : calledIn(words, raw);
  const common = { raw, line, column, by: 'letters', sections: [], passages: [passage], headings: [raw] };
  return said?.number === undefined ? undefined : { ...common, ...said };
}

/**
 * Lines below each other that open with capitals from A on, or with a word for options and numbers from 1 on: "A. one
 * repository a team", "B. leave it as it is"; "option 1 nightly dump", "option 2 replica".
 */
export function* optionsByLetters(outline: Outline, words: Words): Iterable<Option> {
  for (const run of runsOf(outline)) {
    if (!open.has(run[0]?.section.roles[0])) continue;
    const options = run.flatMap((passage) => lettered(words, passage) ?? []);
    const inOrder = ['ABCDEFGH', '12345678'].some((row) => options.every(({ number }, at) => number === row[at]));
    if (options.length < 2 || options.length < run.length - 1 || !inOrder) continue;
    yield* options;
    return;
  }
}
