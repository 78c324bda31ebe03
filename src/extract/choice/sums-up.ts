import type { Section } from '../outline/index.ts';

/** Whether a section is a paragraph and a list that works it out: "Put an owner in front of it.", "1. …". */
export function sumsUp({ passages: [first, second] }: Section): boolean {
  return first?.form === 'paragraph' && /[.。]$/u.test(first.text) && second?.form === 'item';
}
