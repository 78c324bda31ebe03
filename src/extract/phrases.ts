import { borderless, goesOn, hangul, type Signs, signsOf, unitBits, unitOf, wordLike } from './signs.ts';

/** Where a phrase stands in a text. */
export interface PhrasePlace {
  readonly start: number;
  readonly end: number;
}

/** Phrases ready to be looked for in one walk over a text, however many they are. */
export interface Phrases {
  /** The first place at or behind `from`; of several phrases at one place the longest. */
  next(text: string, from: number): PhrasePlace | undefined;
}

/**
 * A node of the tree of all phrases, letter by letter. Few of them are ever met in a text: what lies below a node is laid
 * out when somebody gets there.
 */
interface Step {
  /** The phrases that lead here, until they are laid out. */
  waiting: string[];
  steps?: Map<number, Step>;
  /** Whether a phrase ends here, and whether the rest of a word may follow (`*`). */
  end?: 'closed' | 'open';
}

const blank = 32;

function unitAt(signs: Signs, at: number): number {
  return (signs.each[at] ?? 0) & unitBits;
}

const isOpen = (phrase: string): boolean => phrase.endsWith('*');

/** Puts a phrase below a node, as one that has this unit next. */
function put(step: Step, unit: number, phrase: string): void {
  step.steps ??= new Map();
  const known = step.steps.get(unit);
  if (known) known.waiting.push(phrase);
  else step.steps.set(unit, { waiting: [phrase] });
}

/** Lays out the phrases that wait at a node, which is this many letters deep. */
function layOut(step: Step, depth: number): void {
  const waiting = step.waiting;
  step.waiting = [];
  for (const phrase of waiting) {
    const spelled = depth === 1 ? phrase.replace(/\s+/gu, ' ') : phrase;
    const open = isOpen(spelled);
    if (spelled.length - (open ? 1 : 0) > depth) put(step, unitOf(spelled.charCodeAt(depth)), spelled);
    else step.end = open || step.end === 'open' ? 'open' : 'closed';
  }
}

/** Where a phrase that ends before `end` really ends: behind the rest of the word for an open one; nowhere inside a word. */
function closeAt(text: string, signs: Signs, end: number, kind: 'closed' | 'open'): number | undefined {
  if (kind === 'open') {
    let at = end;
    while (at < text.length && ((signs.each[at] ?? 0) & wordLike) > 0 && text[at] !== '_') at += 1;
    return at;
  }
  const last = signs.each[end - 1] ?? 0;
  const bordered = (last & wordLike) > 0 && (last & (borderless | hangul)) === 0;
  return bordered && goesOn(signs.each[end], false) ? undefined : end;
}

/** The end of the longest phrase that begins at an offset. */
function longestAt(first: Step, text: string, signs: Signs, start: number): number | undefined {
  let found: number | undefined;
  let step: Step | undefined = first;
  let depth = 0;
  for (let at = start; step;) {
    depth += 1;
    if (step.waiting.length > 0) layOut(step, depth);
    const unit = unitAt(signs, at);
    at += 1;
    if (unit === blank) while (unitAt(signs, at) === blank) at += 1;
    if (step.end) found = Math.max(closeAt(text, signs, at, step.end) ?? -1, found ?? -1);
    step = at < text.length ? step.steps?.get(unitAt(signs, at)) : undefined;
  }
  return found === -1 ? undefined : found;
}

/** The index of the first of some ascending numbers that is not smaller than another. */
function firstAtOrBehind(numbers: readonly number[], least: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Makes one tree of many phrases. Matching ignores case; a phrase matches whole words; `*` at its end stands for
 * the rest of a word, and at its beginning for the beginning of one; a space for any white space, an apostrophe for
 * any other. Letters of scripts without spaces are no part of a word of another script that they touch.
 */
export function compilePhrases(phrases: Iterable<string>): Phrases {
  const root: Step = { waiting: [] };
  // Phrases that may begin within a word, as endings do.
  const endings: Step = { waiting: [] };
  for (const phrase of phrases) {
    const ends = phrase.length > 1 && phrase.startsWith('*');
    const spelled = ends ? phrase.slice(1) : phrase;
    if (spelled !== '' && spelled !== '*') put(ends ? endings : root, unitOf(spelled.charCodeAt(0)), spelled);
  }
  const firstWhole = (text: string, signs: Signs, from: number): PhrasePlace | undefined => {
    const { starts } = signs;
    for (let index = firstAtOrBehind(starts, from); index < starts.length; index += 1) {
      const start = starts[index] ?? 0;
      const step = root.steps?.get(unitAt(signs, start));
      const end = step && longestAt(step, text, signs, start);
      if (end !== undefined && end > start) return { start, end };
    }
    return undefined;
  };
  const firstEnding = (text: string, signs: Signs, from: number): PhrasePlace | undefined => {
    for (let start = from; start < text.length; start += 1) {
      const step = endings.steps?.get(unitAt(signs, start));
      const end = step && longestAt(step, text, signs, start);
      if (end !== undefined && end > start) return { start, end };
    }
    return undefined;
  };
  const next = (text: string, from: number): PhrasePlace | undefined => {
    const signs = signsOf(text);
    const whole = root.steps ? firstWhole(text, signs, from) : undefined;
    const ending = endings.steps ? firstEnding(text, signs, from) : undefined;
    if (!whole || !ending || whole.start === ending.start)
      return whole && ending ? { start: whole.start, end: Math.max(whole.end, ending.end) } : (whole ?? ending);
    return whole.start < ending.start ? whole : ending;
  };
  return { next };
}
