import { beginning, borderless, goesOn, hangul, type Signs, signsOf, unitBits, wordLike } from './signs.ts';

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

/** A node of the tree of all phrases, letter by letter. */
interface Step {
  readonly steps: Map<number, Step>;
  /** Whether a phrase ends here, and whether the rest of a word may follow (`*`). */
  end?: 'closed' | 'open';
}

const blank = 32;

function unitAt(signs: Signs, at: number): number {
  return (signs[at] ?? 0) & unitBits;
}

function grow(root: Step, phrase: string): void {
  const open = phrase.endsWith('*');
  let at = root;
  for (const sign of signsOf((open ? phrase.slice(0, -1) : phrase).replace(/\s+/gu, ' '))) {
    const unit = sign & unitBits;
    const next: Step = at.steps.get(unit) ?? { steps: new Map() };
    at.steps.set(unit, next);
    at = next;
  }
  if (at !== root) at.end = open || at.end === 'open' ? 'open' : 'closed';
}

/** Where a phrase that ends before `end` really ends: behind the rest of the word for an open one; nowhere inside a word. */
function closeAt(text: string, signs: Signs, end: number, kind: 'closed' | 'open'): number | undefined {
  if (kind === 'open') {
    let at = end;
    while (at < text.length && ((signs[at] ?? 0) & wordLike) > 0 && text[at] !== '_') at += 1;
    return at;
  }
  const last = signs[end - 1] ?? 0;
  const bordered = (last & wordLike) > 0 && (last & (borderless | hangul)) === 0;
  return bordered && goesOn(signs[end], false) ? undefined : end;
}

/** The end of the longest phrase that begins at an offset. */
function longestAt(first: Step, text: string, signs: Signs, start: number): number | undefined {
  let found: number | undefined;
  let step: Step | undefined = first;
  for (let at = start; step;) {
    const unit = unitAt(signs, at);
    at += 1;
    if (unit === blank) while (unitAt(signs, at) === blank) at += 1;
    if (step.end) found = Math.max(closeAt(text, signs, at, step.end) ?? -1, found ?? -1);
    step = at < text.length ? step.steps.get(unitAt(signs, at)) : undefined;
  }
  return found === -1 ? undefined : found;
}

/**
 * Makes one tree of many phrases. Matching ignores case; a phrase matches whole words; `*` at its end stands for
 * the rest of a word, and at its beginning for the beginning of one; a space for any white space, an apostrophe for
 * any other. Letters of scripts without spaces are no part of a word of another script that they touch.
 */
export function compilePhrases(phrases: Iterable<string>): Phrases {
  const root: Step = { steps: new Map() };
  // Phrases that may begin within a word, as endings do.
  const endings: Step = { steps: new Map() };
  for (const phrase of phrases) {
    if (phrase.length > 1 && phrase.startsWith('*')) grow(endings, phrase.slice(1));
    else grow(root, phrase);
  }
  const firstWhole = (text: string, signs: Signs, from: number): PhrasePlace | undefined => {
    for (let start = from; start < signs.length; start += 1) {
      const sign = signs[start] ?? 0;
      const step = (sign & beginning) > 0 ? root.steps.get(sign & unitBits) : undefined;
      const end = step && longestAt(step, text, signs, start);
      if (end !== undefined && end > start) return { start, end };
    }
    return undefined;
  };
  const firstEnding = (text: string, signs: Signs, from: number): PhrasePlace | undefined => {
    for (let start = from; start < text.length; start += 1) {
      const step = endings.steps.get(unitAt(signs, start));
      const end = step && longestAt(step, text, signs, start);
      if (end !== undefined && end > start) return { start, end };
    }
    return undefined;
  };
  const next = (text: string, from: number): PhrasePlace | undefined => {
    const signs = signsOf(text);
    const whole = root.steps.size > 0 ? firstWhole(text, signs, from) : undefined;
    const ending = endings.steps.size > 0 ? firstEnding(text, signs, from) : undefined;
    if (!whole || !ending || whole.start === ending.start)
      return whole && ending ? { start: whole.start, end: Math.max(whole.end, ending.end) } : (whole ?? ending);
    return whole.start < ending.start ? whole : ending;
  };
  return { next };
}
