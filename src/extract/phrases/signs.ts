/**
 * A text made ready for looking for many lists of phrases in it: each UTF-16 unit as all its spellings are looked for
 * (small, any apostrophe or space as the plain one), plus the bits below for what it is, and zero behind the last.
 */
export type Signs = Int32Array;

/** The part of a sign that is its unit. */
export const unitBits = 0xff_ff;
/** A letter, a digit or a low line. */
export const wordLike = 0x1_00_00;
/** A sign of a script that puts no space between words. */
export const borderless = 0x2_00_00;
/** A Korean sign: words carry their particles at the end. */
export const hangul = 0x4_00_00;

/** A phrase that stands for whole words may begin here. */
export const startsWord = 0x8_00_00;

const wordPattern = /[\p{L}\p{N}_]/u;
const borderlessPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const hangulPattern = /\p{Script=Hangul}/u;
const spacePattern = /\s/u;
const [blank, apostrophe, curly] = [32, 39, 0x20_19];
/** The Turkish i without a dot, and the large one with it: which is the small letter of which depends on the language. */
const dotless = new Set(['ı', 'İ']);

function signOf(unit: number): number {
  const text = String.fromCharCode(unit);
  if (spacePattern.test(text)) return blank;
  const small = dotless.has(text) ? 'i' : text.toLowerCase();
  const code = (small.length === text.length ? small : text).charCodeAt(0);
  return (
    (code === curly ? apostrophe : code) +
    (wordPattern.test(text) ? wordLike : 0) +
    (borderlessPattern.test(text) ? borderless : 0) +
    (hangulPattern.test(text) ? hangul : 0)
  );
}

// What is known of each unit, filled as it is met.
const known = new Int32Array(0x1_00_00);

/** Whether a sign goes on a word that is written with spaces around it. A sign of another script does not. */
export function goesOn(sign: number, besideHangul: boolean): boolean {
  return (sign & wordLike) > 0 && (sign & borderless) === 0 && (besideHangul || (sign & hangul) === 0);
}

function knownSign(unit: number): number {
  return known[unit] || (known[unit] = signOf(unit));
}

/** A UTF-16 unit as all its spellings are looked for. */
export function unitOf(unit: number): number {
  return knownSign(unit) & unitBits;
}

// Made once: most texts are short, and there are thousands of them.
let signs: Signs = new Int32Array(1024);

// Of these bits only `wordLike`: a sign of a word that is written with spaces around it.
const plainWord = wordLike | borderless;

/** Reads the signs of a text. They hold until the next text is read. */
export function readSigns(text: string): Signs {
  if (text.length >= signs.length) signs = new Int32Array(2 * text.length);
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const sign = known[unit] || knownSign(unit);
    const within =
      (sign & plainWord) === wordLike &&
      (before & plainWord) === wordLike &&
      ((sign & hangul) > 0 || (before & hangul) === 0);
    signs[at] = within ? sign : sign + startsWord;
    before = sign;
  }
  signs[text.length] = 0;
  return signs;
}
