import type { Words } from '../words.ts';

/** Whether a text wants the options looked at before anything is chosen: "Compare both", "Once both are built, compare them". */
export function weighsFirst(words: Words, text: string): boolean {
  const weighing = words.find('choice.weigh-first', text);
  if (weighing === undefined || words.has('choice.strong', text)) return false;
  if (weighing.start === 0) return true;
  const before = text.slice(0, weighing.start);
  return words.find('choice.whenever', text)?.start === 0 && /[,，]\s*$/u.test(before);
}
