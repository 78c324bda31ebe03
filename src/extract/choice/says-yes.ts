import type { Words } from '../words.ts';

const blank = /^[\s\p{P}\p{S}]*$/u;

/** Whether all that a cell says is yes. */
export function saysYes(words: Words, text: string): boolean {
  const yea = words.find('stance.yea', text);
  return yea !== undefined && blank.test(text.slice(0, yea.start)) && blank.test(text.slice(yea.end));
}
