import type { Words } from '../words.ts';

/** What stands behind words that choose only where they name an option: "I talked to them and we'll do 2". */
export function lightPart(words: Words, text: string): string | undefined {
  const light = words.findAll('choice.light', text).at(-1);
  return light && text.slice(light.end).trim();
}
