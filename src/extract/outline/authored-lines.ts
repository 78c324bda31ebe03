import { spacedWords } from '../../text/index.ts';
import { briefLines } from './brief-lines.ts';

/** "Option B: …", "Idea 2 – …", "Variant 1, …": a word and the number that its author gave it. */
const numbered = /^(\p{L}{2,14})\s#?(?:\d{1,2}|[A-H])\s*(?:\([^()]*\)\s*)?(?:[:：).,]|[–—-]\s)/u;
/** "b) …", "(2) …". */
const lettered = /^\(?(?:[a-hA-HX][.)]|\d[.)])\s/u;
/** "i. …", "II) …". */
const roman = /^\(?(?:i{1,3}|iv|v|I{1,3}|IV|V)[.)]\s/u;
const firstRoman = /^\(?[iI][.)]\s/u;
const firstLetter = /^\(?[aA1][.)]\s/u;
/** "Q: …", and behind it "A: …". */
const initial = /^(?:\*\*)?\p{Lu}[.]?[:：]\s/u;
/** What nobody puts at the margin by chance. */
const mark = /^(?:\[[ xX]\]|[✅✔☑❌✖✗🚫⛔⚠👉⭐🏆]\uFE0F?|={1,3}>|-{1,3}>|[→⇒➜])\s/u;
/** "Name: what is said of it", "Name — what is said of it", "Name -> what is said of it". */
const labelled = /^[\p{L}\p{N}`"'][^:：.!?。！？…,;–—]{0,38}(?:[:：]|\s(?:[–—-]|->|→|=))\s+\S/u;
/** "Decided with Hanna on the phone: 2": behind a letter or number alone nothing goes on. */
const picked = /[:：]\s\(?(?:[A-Ha-h]|\d)\)?[.!]?$/u;
const longestLabel = 6;
const longestLine = 160;

function isLabelled(line: string): boolean {
  const label = labelled.exec(line)?.[0] ?? '';
  return label !== '' && line.length <= longestLine && spacedWords(label) <= longestLabel + 1;
}

/** Which lines a pattern matches, where that are two or more which differ in what it finds. */
function several(lines: readonly string[], pattern: RegExp): readonly number[] {
  const found = lines.flatMap((line, index) => {
    const match = pattern.exec(line);
    return match ? [{ index, text: match[0] }] : [];
  });
  return new Set(found.map(({ text }) => text)).size > 1 ? found.map(({ index }) => index) : [];
}

/** The lines that open with labels, where all do, but for one that leads to them and those with a mark. */
function labelledLines(lines: readonly string[]): readonly number[] {
  const plain = [...lines.keys()].filter((index) => !mark.test(lines[index] ?? ''));
  const said = isLabelled(lines[0] ?? '') ? plain : plain.slice(1);
  return said.length > 1 && said.every((index) => isLabelled(lines[index] ?? '')) ? said : [];
}

/**
 * Which lines of a paragraph were begun by its author, and not by the width of a page: those that open with the number of
 * an option, a letter, or a mark; those of questions and answers; those behind a letter that is picked; and all of them where each opens with a label.
 *
 * @param lines the lines of the paragraph, without marks of emphasis
 * @returns their places, ascending; never the first
 */
export function authoredLines(lines: readonly string[]): ReadonlySet<number> {
  if (lines.length < 2) return new Set();
  const begun = [
    ...labelledLines(lines),
    ...briefLines(lines),
    ...several(lines, numbered),
    // Of "we do (a) this, … / (b) that", the first stands within a line.
    ...(lines.some((line) => firstLetter.test(line)) ? several(lines, lettered) : []),
    ...(lines.some((line) => firstRoman.test(line)) ? several(lines, roman) : []),
    ...several(lines, initial),
    ...lines.flatMap((line, index) => (mark.test(line) || picked.test(lines[index - 1] ?? '') ? [index] : [])),
  ];
  return new Set(begun.filter((index) => index > 0).toSorted((a, b) => a - b));
}
