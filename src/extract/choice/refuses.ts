import type { Words } from '../words.ts';

/** Whether a text answers no, and says nothing of what is done instead: "no, too dear". */
export function refuses(words: Words, text: string): boolean {
  const nay = words.find('stance.nay', text);
  if (nay?.start !== 0 || !/^(?:\s*[,.;:!，。；：]|\s+[–—-]|$)/u.test(text.slice(nay.end))) return false;
  return !(['choice.strong', 'choice.before'] as const).some((list) => words.has(list, text));
}
