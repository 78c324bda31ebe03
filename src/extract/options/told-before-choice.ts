import { once } from '../once.ts';
import { hasChapters, type Passage } from '../outline/index.ts';
import { proseOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import type { JudgedOption } from '../standing.ts';
import { plainNumber } from './option-number.ts';
import { nameKey } from './same-name.ts';

/** Of an option's line, so many words may be taken up again. */
const mostWords = 12;
/** A note weighs no more. */
const mostOptions = 24;
/** So many words of a sentence lead it. */
const leading = 4;
/** A word of fewer letters is taken up only together with those beside it. */
const shortest = 5;
/** What is shorter gives no reason. */
const least = 20;
/** "(a) still loses some", "c is simplest"; alone, the first letter is an article. */
const lettered = /^(?:\(([A-Ha-h]|\d)\)|([B-Hb-h]|\d)\)?)\s/u;
const capitals = /^\p{Lu}{2,}\d*(?![\p{L}\d])/u;
const spoken = new Set(['prose', 'winner', 'conclusion', 'closing']);

/** An option with the words of the line that names it. */
interface Worded {
  readonly option: JudgedOption;
  readonly words: readonly string[];
}

function wordsOf({ name, passages }: JudgedOption): readonly string[] {
  const [first] = passages;
  const line = first?.form === 'item' && first.text.includes(name) ? first.text.slice(first.text.indexOf(name)) : name;
  return nameKey(line.slice(0, 160)).split(' ').slice(0, mostWords);
}

/** How many words a sentence and an option's line have in common from their start. */
function sharedStart(said: readonly string[], { words }: Worded): number {
  const at = words.findIndex((word, index) => said[index] !== word);
  return at < 0 ? Math.min(words.length, said.length) : at;
}

/** Whether two words are forms of one: "compressing" and "compress". */
function isForm(one: string, other: string): boolean {
  if (one.length < shortest || other.length < shortest) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short.slice(0, Math.max(shortest, short.length - 1))) && long.length - short.length <= 3;
}

/** The one option that a sentence opens with: with the words that it begins with, or a word that no other has. */
function ledBy(options: readonly Worded[], text: string): JudgedOption | undefined {
  const number = lettered.exec(text);
  const letter = plainNumber(number?.[1] ?? number?.[2] ?? '');
  if (number) return options.find(({ option }) => option.number === letter)?.option;
  const said = nameKey(text.slice(0, 120)).split(' ');
  const shared = options.map((one) => ({ option: one.option, count: sharedStart(said, one) }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  const best = shared.filter(({ count }) => count === most);
  // "LDAP is out": a short form in capitals leads alone.
  if ((most > 1 || (most === 1 && capitals.test(text))) && best.length === 1) return best[0]?.option;
  for (const word of said.slice(0, leading)) {
    const [one, ...others] = options.filter(({ words }) => words.some((other) => isForm(word, other)));
    if (one) return others.length === 0 ? one.option : undefined;
  }
  return undefined;
}

/** Whether a passage reaches over one of some lines. */
function holdsOne({ line, endLine }: Passage, lines: ReadonlySet<number>): boolean {
  for (let at = line; at <= endLine; at += 1) if (lines.has(at)) return true;
  return false;
}

/** The paragraphs that stand on one of some lines, with those right above and below them. */
function beside(passages: readonly Passage[], lines: ReadonlySet<number>): readonly Passage[] {
  const blocks: Passage[][] = [];
  for (const passage of passages) {
    if (passage.form !== 'paragraph') continue;
    const block = blocks.at(-1);
    if (block && passage.line <= (block.at(-1)?.endLine ?? 0) + 1) block.push(passage);
    else blocks.push([passage]);
  }
  return blocks.filter((block) => block.some((passage) => holdsOne(passage, lines))).flat();
}

/** A sentence that says something of one option. */
export interface ToldBefore {
  readonly text: string;
  readonly line: number;
  readonly passage: Passage;
}

/**
 * In a note, what the sentences beside a conclusion say of each option that they open with: "Compressing buys us a year. A
 * second Postgres doubles the work. So S3."
 */
export const toldBeforeChoice = once((reading: Reading): ReadonlyMap<JudgedOption, ToldBefore> => {
  const found = new Map<JudgedOption, ToldBefore>();
  const { outline, decision } = reading;
  const signs = decision.choices[0]?.evidence ?? [];
  const lines = new Set(signs.filter(({ by }) => spoken.has(by)).map(({ line }) => line));
  if (decision.options.length < 2 || decision.options.length > mostOptions || hasChapters(outline)) return found;
  const worded = decision.options.map((option) => ({ option, words: wordsOf(option) }));
  for (const passage of beside(proseOf(reading), lines)) {
    for (const { text, line } of reading.sentences(passage)) {
      if (text.length < least || /[?？:：]$/u.test(text)) continue;
      const option = ledBy(worded, text);
      // "SMS gets its successor: we go for the app".
      if (capitals.test(text) && reading.words.has('choice.strong', text)) continue;
      if (option?.status === 'rejected' && !found.has(option)) found.set(option, { text, line, passage });
    }
  }
  return found;
});
