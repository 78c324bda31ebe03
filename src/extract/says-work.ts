import { ordersWork } from './orders-work.ts';
import type { Words } from './words.ts';

/** Whether a text says what is to be done: "Add a nightly job", "A column will be added". */
export function saysWork(words: Words, text: string): boolean {
  return ordersWork(words, text) || words.has('sentence.to-build', text);
}
