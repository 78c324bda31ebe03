import type { Words } from './words.ts';

/** Whether a text opens with the verb of what is to be done: "Add a nightly job". */
export function ordersWork(words: Words, text: string): boolean {
  return (['choice.imperative', 'names.work-verb'] as const).some((list) => words.find(list, text)?.start === 0);
}
