import type { Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';

/** Whether a section is one sentence and a numbered list that works it out: "Put an owner in front of it.", "1. …". */
export function sumsUp(words: Words, { passages: [first, second], kind }: Section): boolean {
  const sentence = first?.form === 'paragraph' && sentencesOf(words, first).length === 1 && /[.。]$/u.test(first.text);
  return kind === 'heading' && sentence && second?.form === 'item' && second.number !== undefined;
}
