import { borderless } from './borderless.ts';

/** "C#", "F#": a language that a mark tells from a letter; "C++" is another. */
const sharp = /(?<![\p{L}\p{N}])(\p{Ll})#/gu;
const plus = /(?<![\p{L}\p{N}])(\p{Ll})\+\+/gu;

/** Where a script that sets no spaces meets another. */
const border =
  /(?<=[a-z0-9])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[a-z0-9])/gu;

/** A name reduced to its letters and digits, so that case, marks and punctuation do not tell two apart: "csharp" of "C#". */
export function nameKey(name: string): string {
  const small = name.normalize('NFKC').toLowerCase();
  const spelled = /[#+]/u.test(small) ? small.replace(sharp, '$1sharp').replace(plus, '$1pp') : small;
  const apart = borderless.test(spelled) ? spelled.replace(border, ' ') : spelled;
  return apart.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether two names mean one thing: equal, or one within the other as whole words. */
export function sameName(a: string, b: string): boolean {
  const left = nameKey(a);
  const right = nameKey(b);
  if (left === '' || right === '') return false;
  return left === right || ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `);
}
