import { allMatches, spacedWords } from '../../text/index.ts';
/** How the points behind a label are told apart: also by full stops, by these where no sentence hangs on another, also where only one stands there, or as they are. */
export type Pointing = 'sentences' | 'rules' | 'questions' | 'points';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the word lists know of the parts of a list in a sentence. */
export interface Parting {
  /** The length of the "and" that a part opens with. */
  readonly joint: (part: string) => number;
  /** The sentences of a text. */
  readonly sentences: (text: string) => readonly string[];
  /** Whether a part goes on with the sentence before it: "because …", "which …". */
  readonly goesOn: (part: string) => boolean;
  /** Whether a sentence says nothing without the one before it: "This …", "Because …". */
  readonly hangs: (sentence: string) => boolean;
}

/** A part of a list between commas has no more words; where there are but two, fewer. */
const [mostWords, fewWords] = [10, 6];

/** The text with blanks for what stands in brackets, quotes or code, so that no mark in there parts anything. */
function bare(text: string, code: readonly Stretch[]): string {
  let plain = text.replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|["“„«][^"“”„«»]*["”»]/gu, (whole) =>
    '_'.repeat(whole.length),
  );
  for (const { start, end } of code) plain = plain.slice(0, start) + '_'.repeat(end - start) + plain.slice(end);
  return plain;
}

/** The stretches between the places that a pattern finds, without white space at their ends. */
function between(text: string, plain: string, mark: RegExp): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const close = (to: number): void => {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const end = from + part.trimEnd().length;
    if (end > start) found.push({ start, end });
  };
  for (const match of allMatches(plain, mark)) {
    close(match.index);
    from = match.index + match[0].length;
  }
  close(text.length);
  return found;
}

function bySentences(text: string, { sentences }: Parting): readonly Stretch[] {
  let from = 0;
  return sentences(text).map((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { start, end: from };
  });
}

/** The questions of a text, each with what is said between it and the next: "Do we need it? The office is asked. How many?" */
function byQuestions(text: string, sentences: readonly Stretch[]): readonly Stretch[] {
  const asks = ({ start, end }: Stretch): boolean => /[?？]$/u.test(text.slice(start, end));
  const [first] = sentences;
  if (first === undefined || !asks(first)) return [];
  const starts = sentences.filter((one) => asks(one)).map(({ start }) => start);
  return starts.map((start, at) => {
    const inside = sentences.filter((one) => one.start >= start && one.start < (starts[at + 1] ?? Infinity));
    return { start, end: inside.at(-1)?.end ?? start };
  });
}

/** The full stop behind a list closes all of it. */
function withoutStop(text: string, { start, end }: Stretch): Stretch {
  return { start, end: end === text.length && /[^.\s][.。]$/u.test(text) ? end - 1 : end };
}

/** The parts between commas, where they are the parts of a list and not clauses of a sentence. */
function byCommas(text: string, plain: string, { joint, goesOn }: Parting): readonly Stretch[] {
  const parts = between(text, plain, /,\s+|[、，]\s*/gu).map(({ start, end }) => ({
    start: start + joint(text.slice(start, end)),
    end,
  }));
  const said = parts.map(({ start, end }) => text.slice(start, end));
  const most = parts.length === 2 ? fewWords : mostWords;
  const isList = said.every((part, index) => spacedWords(part) <= most && (index === 0 || !goesOn(part)));
  return isList ? parts : [];
}

/**
 * The points that stand behind a label on its line: "Must: works offline; no new server", "Steps: 1) copy 2) switch",
 * "To do: cache headers, a nightly rebuild". Empty where the text is one point.
 *
 * @param text what stands behind the label
 * @param code where code stands in it
 */
export function pointsIn(
  text: string,
  code: readonly Stretch[],
  pointing: Pointing,
  parting: Parting,
): readonly Stretch[] {
  const plain = bare(text, code);
  const several = (parts: readonly Stretch[]): readonly Stretch[] | undefined =>
    parts.length > 1 ? parts.map((part) => withoutStop(text, part)) : undefined;
  const numbered = /^\(?1[).]\s/u.test(plain)
    ? several(between(text, plain, /(?:^|\s)\(?\d{1,2}[).]\s+/gu))
    : undefined;
  const sentences = bySentences(text, parting);
  if (numbered) return numbered;
  if (pointing === 'questions') {
    const asked = byQuestions(text, sentences);
    if (asked.length > 1) return asked;
  }
  const halves = several(between(text, plain, /\s*[;；]\s*/gu));
  if (halves) return halves;
  if (sentences.length > 1) {
    const apart = pointing === 'rules' && !sentences.some(({ start, end }) => parting.hangs(text.slice(start, end)));
    return pointing === 'sentences' || apart ? sentences : [];
  }
  return several(byCommas(text, plain, parting)) ?? [];
}
