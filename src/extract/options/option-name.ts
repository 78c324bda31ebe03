import type { Words } from '../words.ts';
import { isListed } from '../names/is-listed.ts';
import { isMarkAside } from './is-mark-aside.ts';
import { numbersBefore, optionNumber, plainNumber } from './option-number.ts';

/** A name taken apart: the number that its author gave it, and the words behind. */
export interface OptionName {
  readonly name: string;
  readonly number?: string;
  /** Whether the text is this name, set off by a colon or the like, and does not only mention the option. */
  readonly sure?: boolean;
}

const pictures = /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu;
/** "2️⃣ The barn" counts as "2. The barn" does. */
const keycap = /^\s*(\d)\u{FE0F}?\u{20E3}\s*/u;
const keycaps = /(?<=\s)(\d)\u{FE0F}?\u{20E3}\s*/gu;
/** "Firebase ✅ IMPLEMENTING": what is said aloud behind a picture that says yes or no, at the end. */
const called = /(?<=\S)\s*[✅✔☑❌✖✗🚫⛔⭐🏆👉]\uFE0F?\s+\p{Lu}{3,}(?:\s\p{Lu}+)*[.!]?\s*$/u;
/** "Larch ← this one": what points at a name. */
const pointed = /(?<=\S)\s*(?:←|<-{1,2}(?=\s)|⬅\uFE0F?|👈)[^←⬅👈]{0,40}$/u;
const brackets = /\s*(?:\(([^()]*)\)|（([^（）]*)）|\[([^[\]]*)\])/gu;
const tail = /\s+[—–-]{1,2}\s+([^—–]*)$/u;
/** "Option 1 + cache: …" is option 1, amended. */
const amended = String.raw`(?:\+\s*[^:：]{1,20}(?=[:：]))?`;
const setOff = String.raw`\s*${amended}(?:[:：.)、–—-]+\s*|\s+|(?=[(（])|$)`;
const numberPart = String.raw`\s*#?(${optionNumber})(?![\p{L}\p{N}.]\S)${setOff}`;

/** Where the name of an option begins in a heading, at the latest. */
const farthest = 45;

/** Whether some words say that an option won or lost, so that they are no part of its name. */
export function isMark(words: Words, text: string): boolean {
  if (isListed(words, 'marks.beside', text.trim())) return true;
  return words.has('marks.chosen', text) || words.has('marks.rejected', text) || words.has('marks.weak', text);
}

/** A name without pictures, and without what one of them at its end is there for. */
function withoutPictures(raw: string): string {
  return raw.replace(pointed, '').replace(called, '').replace(pictures, '');
}

/** Takes marks, brackets that hold marks, and pictures off a name. */
export function bareName(words: Words, raw: string): string {
  let name = withoutPictures(raw.replace(keycap, '')).replace(brackets, (whole, a, b, c) =>
    isMark(words, a ?? b ?? c) || isMarkAside(words, a ?? b ?? c) ? '' : whole,
  );
  // "PostgreSQL ✅ SELECTED": a last word in capitals that marks.
  const loud = /^(.*\S)\s+(\p{Lu}{4,})$/u.exec(name.trim());
  if (loud?.[1] && isMark(words, loud[2] ?? '')) name = loud[1];
  const dashed = tail.exec(name);
  const marks = (text: string): boolean => isMark(words, text) || isListed(words, 'marks.aside', text.trim());
  if (dashed?.[1] && dashed[1].length <= 40 && marks(dashed[1])) name = name.slice(0, dashed.index);
  return (
    name
      // A bracket that does not close was cut in the middle.
      .replace(/(?<=\S)\s+[(（][^()（）]*$/u, '')
      // "Linear" (the calm one): the marks go in pairs.
      .replace(/(^|\s)["“„«]([^"“”„«»]{2,})(?:["”“»](?=\s|$)|$)/gu, '$1$2')
      // Of a long row of marks within a name only the first is tried.
      .replace(/^["'“”„«»*¿¡]+|(?<!["'“”„«»*])["'“”„«»*]+$/gu, '')
      .replace(/\s*[:：.。;；,，]$|\s+[·•|]$/u, '')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

/**
 * Reads "Option B: Server-sent events" apart. Without a word such as "option" before a number, undefined:
 * not every numbered heading is one of several options.
 */
export function readOptionName(words: Words, raw: string): OptionName | undefined {
  // "Option 2️⃣ The cellar" counts in a picture.
  const text = withoutPictures(raw.replace(keycaps, '$1. ')).replace(/\s+/gu, ' ').trim();
  const numbered = words.findAll('option-names.prefix', text).flatMap((prefix) => {
    const match = new RegExp(`^${numberPart}`, 'u').exec(text.slice(prefix.end));
    // "(Idea #6)" behind other words refers to a list somewhere else.
    const refers = prefix.start > 3 && match?.[0].trimStart().startsWith('#') === true;
    return match?.[1] && !refers
      ? [
          {
            start: prefix.start,
            end: prefix.end + match[0].length,
            number: plainNumber(match[1]),
            colon: /[:：.)、–—-]/u.test(match[0]),
          },
        ]
      : [];
  });
  const turned = numbersBefore(words, text, false).flatMap(({ start, end, number }) => {
    const match = new RegExp(`^${setOff}`, 'u').exec(text.slice(end));
    return match ? [{ start, end: end + match[0].length, number, colon: /[:：.)、–—-]/u.test(match[0]) }] : [];
  });
  const found = numbered.length > 0 ? numbered : turned;
  const [first] = found;
  // A text that names several options is about the choice between them.
  if (!first || first.start > farthest || found.some((other) => other.number !== first.number)) return undefined;
  const rest = text.slice(first.end);
  const bracketed = /^[(（]([^()（）]{2,80})[)）]/u.exec(rest)?.[1];
  const inBrackets = bracketed !== undefined && !isMark(words, bracketed) ? bracketed : undefined;
  // "(Option B1) adopted" has no name behind its number.
  const won = words.find('marks.winner', rest)?.start === 0 || isListed(words, 'marks.chosen', rest.trim());
  const leads = first.start <= 3;
  const colon = first.colon || /^[(（][^()（）]{1,80}[)）]\s*(?:[:：]|[–—-]\s)/u.test(rest);
  const sure = (colon || inBrackets !== undefined || rest === '') && (leads || colon);
  return {
    name: won ? '' : bareName(words, inBrackets ?? rest).replace(/^(?:[:：]|[–—-]\s)\s*/u, ''),
    number: first.number,
    sure: sure && !won,
  };
}

/** "3.1 " in front of a heading counts chapters. */
const chapterNumber = /^\d{1,2}(?:\.(?!0\s)\d{1,2})+\.?\s+(?=\S)/u;

/** Reads "B — Polling" apart, where it is known that the text names an option. */
export function readNumberedName(words: Words, raw: string): OptionName {
  const plain = withoutPictures(raw.replace(keycap, '$1. '));
  const text = plain.replace(/\s+/gu, ' ').trim().replace(chapterNumber, '');
  const match =
    /^\(?(\d{1,2}[a-h]?|[A-H]\d?)\)?\s*(?:[.:：)、]|[–—-](?=\s))\s*(?=\S)/u.exec(text) ??
    /^\((\d{1,2}[a-h]?|[A-H]\d?)\)\s*(?=\S)/u.exec(text) ??
    /^\(?([a-h])[.)]\s+(?=\S)/u.exec(text);
  if (!match?.[1]) return { name: bareName(words, text) };
  return { name: bareName(words, text.slice(match[0].length)), number: plainNumber(match[1]) };
}
