import type { Words } from './words.ts';

/** Whether a text says what is to be done: "Add a nightly job", "A column will be added". */
export function saysWork(words: Words, text: string): boolean {
  const orders = (['names.work-verb', 'choice.imperative'] as const).some(
    (list) => words.find(list, text)?.start === 0,
  );
  return orders || words.has('sentence.to-build', text);
}
