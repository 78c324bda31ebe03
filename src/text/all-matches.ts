import { assert } from './assert.ts';

/** Where the next look begins behind a match of nothing, as ECMAScript's AdvanceStringIndex has it. */
function behind(text: string, { flags }: RegExp, at: number): number {
  const isPair = /[uv]/u.test(flags) && (text.codePointAt(at) ?? 0) > 0xffff;
  return at + (isPair ? 2 : 1);
}

/**
 * What `text.matchAll(pattern)` finds, at once. That makes another expression of the same source each time, which for one
 * that names letters costs ten times as much as to look.
 *
 * @param pattern a global expression; where it would look on is forgotten
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  assert(pattern.global, 'all matches are found with a global expression');
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = behind(text, pattern, pattern.lastIndex);
  }
  return found;
}
