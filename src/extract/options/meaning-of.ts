import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';
import { weightOf } from '../sections-of.ts';
import { sentencesIn } from '../sentences.ts';
import { sideOf } from '../side-of.ts';
import type { Option } from './types.ts';
import { withoutMark } from './without-mark.ts';

/** In letters: what is shorter says no more than the name, what is longer is a story. */
const [shortest, longest] = [24, 300];

/** Where the next sentence opens with a name of code, in small letters. */
const beforeCode = /(?<=\.)\s+(?=\p{Ll}+[._]\p{Ll})/u;

/** Lists of which a word makes a sentence speak for or against an option, of today, or of what stands elsewhere. */
const beside = [
  'marks.rejected',
  'sentence.reason',
  'choice.considered',
  'choice.history',
  'sentence.current',
  'sentence.strong-question',
  'sentence.pointing',
  'names.perhaps',
] as const;

/**
 * What an option is, in its author's words behind its name, or in the first paragraph or list under its heading: "**Shared cache**: one
 * cache in front of the table". What weighs it tells no more than how good it is, and is left to the reasons.
 *
 * @returns one sentence, or the items of a list as one; undefined where its author only names or weighs it
 */
export function meaningOf(reading: Reading, option: Option): string | undefined {
  const [passage] = option.passages;
  if (passage?.form === 'row') return described(reading, cellOf(reading, passage));
  if (passage?.form === 'item') return described(reading, behindName(reading, option, passage));
  const section = option.sections.find(
    ({ kind, line }) => line === option.line && (kind === 'heading' || kind === 'bold'),
  );
  const [first, ...more] = section?.passages ?? [];
  if (first === undefined || !isPlain(reading, first)) return undefined;
  return first.form === 'paragraph' ? described(reading, first.text) : listed(reading, [first, ...more]);
}

/** Whether a paragraph or item is on no side, and under no label that says what else it is. */
function isPlain(reading: Reading, passage: Passage): boolean {
  const { form, lead, checked, depth } = passage;
  if (form === 'paragraph' ? lead !== undefined : form !== 'item' || checked !== undefined || depth > 0) return false;
  const isLabelled = lead !== undefined && rolesOf(lead, reading.words).length > 0;
  return !isLabelled && sideOf(reading, passage) === undefined;
}

/** The first items of the list that describes an option, as one line. */
function listed(reading: Reading, passages: readonly Passage[]): string | undefined {
  let told = '';
  for (const passage of passages) {
    if (passage.depth > 0) continue;
    const text = passage.text.replace(/[.。;；]\s*$/u, '');
    if (!isPlain(reading, passage) || speaksBeside(reading, text) || /[?？:：]$/u.test(text)) break;
    const longer = told === '' ? text : `${told}; ${text}`;
    if (weightOf(longer) > longest) break;
    told = longer;
  }
  return weightOf(told) < shortest ? undefined : told;
}

function speaksBeside({ words }: Reading, text: string): boolean {
  return beside.some((list) => words.has(list, text));
}

/** What stands in the column that describes, where there is one. */
function cellOf({ words }: Reading, { cells = [] }: Passage): string {
  const found = cells.find(({ header }) => words.find('names.purpose-column', header)?.start === 0);
  return found?.text ?? '';
}

/** What an item says behind the bold name that it opens with, or behind the name and a colon or dash. */
function behindName(reading: Reading, { name }: Option, passage: Passage): string {
  if (passage.lead !== undefined && passage.rest !== passage.lead) return withoutMark(reading, passage.rest);
  const at = passage.text.indexOf(name);
  const behind = /^["”'`)]*(?:\s+[–—-]{1,2}|\s*[:：])\s+(\S.*)/su.exec(
    at < 0 ? '' : passage.text.slice(at + name.length),
  );
  return behind?.[1] === undefined ? '' : withoutMark(reading, behind[1]);
}

/** The sentence that a text opens with, where it describes. */
function described(reading: Reading, text: string): string | undefined {
  const [told = ''] = sentencesIn(reading.words, text)[0]?.split(beforeCode) ?? [];
  const isLabel = rolesOf(told, reading.words).length > 0 && told.length < 2 * shortest;
  const fits = weightOf(told) >= shortest && weightOf(told) <= longest;
  return !fits || isLabel || /[?？:：]$/u.test(told) || speaksBeside(reading, told) ? undefined : told;
}
