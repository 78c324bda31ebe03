import type { Outline, Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { readNumberedName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

const nameEnds = /\.\s|[。；;]|:\s|\s[—–-]{1,2}\s/u;
const comma = /,\s+(?=\p{Ll})/u;
const longest = 160;
/** A letter or number of the author's before a name. */
const numbering = /^(?:[A-H](?![\p{L}\p{N}])|\(?(?:\d{1,2}[a-h]?|[a-h])[.)]|\([A-H]\))/u;

interface Opening {
  readonly passage: Passage;
  readonly name: string;
  readonly number: string;
}

/** What a paragraph opens with, where that is "Approach A — signed cookies." */
function openingOf(words: Words, passage: Passage): readonly Opening[] {
  if (passage.form !== 'paragraph' && passage.form !== 'quote') return [];
  const named = readOptionName(words, passage.text.slice(0, longest));
  const start = passage.text.slice(0, longest);
  const label = passage.section.roles[0] === 'options' ? (passage.lead ?? start) : (passage.lead ?? '');
  const lettered = numbering.test(label) ? readNumberedName(words, label) : undefined;
  const whole = named?.name ?? lettered?.name.split(comma)[0] ?? '';
  const name = whole.split(nameEnds)[0]?.trim() ?? '';
  const number = named?.sure === true ? named.number : lettered?.number;
  return number !== undefined && name !== '' ? [{ passage, name, number }] : [];
}

/** Whether but one letter or number comes twice. */
function isOnce(openings: readonly Opening[], number: string): boolean {
  return new Set(openings.map((one) => one.number)).size === openings.length - 1 && number !== '';
}

/** Paragraphs that open with the name of an option each, where there are two or more of them. */
export function* optionsByOpening(outline: Outline, words: Words): Iterable<Option> {
  const openings = outline.passages.flatMap((passage) => openingOf(words, passage));
  if (new Set(openings.map((one) => one.number)).size < 2) return;
  for (const [at, { passage, name, number }] of openings.entries()) {
    // "B. It is a click, and …" behind A, B and C concludes.
    if (
      at === openings.length - 1 &&
      openings.slice(0, at).filter((one) => one.number === number).length === 1 &&
      isOnce(openings, number)
    )
      continue;
    const { text: raw, line, column } = passage;
    const common = { raw, line, column, by: 'option-opening', sections: [], passages: [passage], headings: [raw] };
    yield { ...common, name, number, sure: true };
  }
}
