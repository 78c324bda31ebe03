import type { Words } from '../words.ts';

/** "We therefore take B" without the word that only says that it follows from what stands before. */
export function withoutDrawing(words: Words, text: string): string {
  const so = words.findAll('choice.so', text).find(({ start }) => /\p{L}\s$/u.test(text.slice(0, start)));
  if (!so) return text;
  const bare = `${text.slice(0, so.start)}${text.slice(so.end).trimStart()}`;
  const [strong, before] = [words.find('choice.strong', bare), words.find('choice.strong', text)];
  return strong && !before ? bare : text;
}
