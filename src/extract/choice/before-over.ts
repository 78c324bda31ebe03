import { behindLost } from './choice-name.ts';
import type { Weighing } from './types.ts';

/** The part of a text before "over", "instead of": what follows lost. Some languages name first what lost. */
export function beforeOver({ words }: Weighing, whole: string): string {
  const text = behindLost(words, whole);
  const over = words.find('choice.over', text);
  return over && over.start > 0 ? text.slice(0, over.start) : text;
}
