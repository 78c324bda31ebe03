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
  readonly steps: Map<string, Step>;
  /** Whether a phrase ends here, and whether the rest of a word may follow (`*`). */
  end?: 'closed' | 'open';
}

/** Scripts that put no space between words; Korean words carry their particles at the end. */
const borderless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const hangul = /\p{Script=Hangul}/u;
const wordLike = /[\p{L}\p{N}_]/u;
const ascii = Array.from({ length: 128 }, (_, code) => /\w/u.test(String.fromCodePoint(code)));

const asciiFolded = Array.from({ length: 128 }, (_, code) =>
  /\s/u.test(String.fromCodePoint(code)) ? ' ' : String.fromCodePoint(code).toLowerCase(),
);

/** Whether a sign goes on a word that is written with spaces around it. A sign of another script does not. */
function goesOn(sign: string | undefined, besideHangul: boolean): boolean {
  if (sign === undefined) return false;
  const code = sign.charCodeAt(0);
  if (code < 128) return ascii[code] ?? false;
  return wordLike.test(sign) && !borderless.test(sign) && (besideHangul || !hangul.test(sign));
}

/** A sign as all its spellings are looked for: small, and any apostrophe or space as the plain one. */
function fold(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 128) return asciiFolded[code] ?? sign;
  const small = sign.toLowerCase();
  if (small === '’') return "'";
  if (sign === ' ' || /\s/u.test(sign)) return ' ';
  return small.length === sign.length ? small : sign;
}

function grow(root: Step, phrase: string): void {
  const open = phrase.endsWith('*');
  let at = root;
  for (const sign of (open ? phrase.slice(0, -1) : phrase).replace(/\s+/gu, ' ').split('')) {
    const next: Step = at.steps.get(fold(sign)) ?? { steps: new Map() };
    at.steps.set(fold(sign), next);
    at = next;
  }
  if (at !== root) at.end = open || at.end === 'open' ? 'open' : 'closed';
}

/** Where a phrase that ends before `end` really ends: behind the rest of the word for an open one; nowhere inside a word. */
function closeAt(text: string, end: number, kind: 'closed' | 'open'): number | undefined {
  const last = text[end - 1] ?? '';
  if (kind === 'open') {
    let at = end;
    while (at < text.length && wordLike.test(text[at] ?? '') && text[at] !== '_') at += 1;
    return at;
  }
  const bordered = wordLike.test(last) && !borderless.test(last) && !hangul.test(last);
  return bordered && goesOn(text[end], false) ? undefined : end;
}

/** The end of the longest phrase that begins at an offset. */
function longestAt(root: Step, text: string, start: number): number | undefined {
  let found: number | undefined;
  let step: Step | undefined = root;
  for (let at = start; step && at < text.length;) {
    const sign: string = fold(text[at] ?? '');
    step = step.steps.get(sign);
    at += 1;
    if (sign === ' ') while (at < text.length && fold(text[at] ?? '') === ' ') at += 1;
    if (step?.end) found = Math.max(closeAt(text, at, step.end) ?? -1, found ?? -1);
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
  const next = (text: string, from: number): PhrasePlace | undefined => {
    for (let start = from; start < text.length; start += 1) {
      const sign = text[start] ?? '';
      const [whole, ending] = [root.steps.has(fold(sign)), endings.steps.has(fold(sign))];
      if (!whole && !ending) continue;
      const bordered = wordLike.test(sign) && !borderless.test(sign);
      const within = bordered && goesOn(text[start - 1], hangul.test(sign));
      const end = Math.max(
        (whole && !within ? longestAt(root, text, start) : undefined) ?? -1,
        (ending ? longestAt(endings, text, start) : undefined) ?? -1,
      );
      if (end > start) return { start, end };
    }
    return undefined;
  };
  return { next };
}
