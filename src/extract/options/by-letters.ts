import type { Outline, Passage, Role } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { briefName } from './brief-name.ts';
import { runsOf } from './runs-of.ts';
import type { Option } from './types.ts';

/** Where lines with letters in front may be options. */
const open = new Set<Role | undefined>([undefined, 'options', 'context', 'problem', 'goals', 'proposal', 'decision']);
const capital = /^\(?[A-H][.):]/u;

function lettered(words: Words, passage: Passage): Option | undefined {
  const { text: raw, line, column } = passage;
  const said = capital.test(raw) ? briefName(words, { text: raw }) : undefined;
  const common = { raw, line, column, by: 'letters', sections: [], passages: [passage], headings: [raw] };
  return said?.number === undefined ? undefined : { ...common, ...said };
}

/** Lines below each other that open with capitals from A on: "A. one repository a team", "B. leave it as it is". */
export function* optionsByLetters(outline: Outline, words: Words): Iterable<Option> {
  for (const run of runsOf(outline)) {
    if (!open.has(run[0]?.section.roles[0])) continue;
    const options = run.flatMap((passage) => lettered(words, passage) ?? []);
    const inOrder = options.every(({ number }, at) => number === 'ABCDEFGH'[at]);
    if (options.length < 2 || options.length < run.length - 1 || !inOrder) continue;
    yield* options;
    return;
  }
}
