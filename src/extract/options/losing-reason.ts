import type { Passage, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { sentencesOf } from '../sentences.ts';
import { rolesOf } from '../roles-of.ts';
import type { Option } from './types.ts';

/** A reason and its line. */
export interface Reason {
  readonly text: string;
  readonly line: number;
}

/** A reason longer than this is a story; its first sentence stands for it. */
const longest = 220;

function shorten(passage: Passage, text: string): Reason {
  const short = text.length <= longest ? text : (sentencesOf(passage)[0]?.text ?? text).slice(0, longest);
  return { text: short, line: passage.line };
}

function under(section: Section, role: 'cons'): readonly Passage[] {
  return section.children.filter((child) => child.roles.includes(role)).flatMap((child) => child.passages);
}

/** Why an option lost: what stands behind "vs. X:", a sentence on it with a reason word, else its first drawback. */
export function losingReason({ words }: Reading, option: Option): Reason | undefined {
  const [passage] = option.passages;
  if (option.by === 'contrast' && passage && passage.rest !== '') return shorten(passage, passage.rest);
  const cell = passage?.cells?.find((one) => rolesOf(one.header, words)[0] === 'cons' && one.text !== '');
  if (passage && cell) return { text: cell.text, line: passage.line };
  const drawbacks = option.sections.flatMap((section) => under(section, 'cons'));
  const own = option.sections.flatMap((section) => section.passages);
  const reasoned = own.find(
    (one) => one.form !== 'code' && (words.has('marks.rejected', one.text) || words.has('sentence.reason', one.text)),
  );
  if (reasoned) return shorten(reasoned, reasoned.rest || reasoned.text);
  if (drawbacks[0]) return shorten(drawbacks[0], drawbacks[0].rest || drawbacks[0].text);
  return passage && passage.lead !== undefined && passage.rest !== '' ? shorten(passage, passage.rest) : undefined;
}
