import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';

/** "… was not chosen because of these drawbacks:" above a list makes its items reasons. */
export function givesReasons(words: Words, { kind, raw }: Section): boolean {
  return kind === 'label' && words.has('sentence.reason', raw.split(/(?<=[.!?。])\s/u).at(-1));
}
