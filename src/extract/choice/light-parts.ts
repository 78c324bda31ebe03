import type { Words } from '../words.ts';

/**
 * What stands behind words that choose only where they name an option, without and with their verb: "I talked to them and
 * we'll do 2", "We leave it" of "Leave it as it is". Empty where no such words stand there.
 */
export function lightParts(words: Words, text: string): readonly string[] {
  const light = words.findAll('choice.light', text).at(-1);
  if (!light) return [];
  const verb = light.phrase.lastIndexOf(' ') + 1;
  return [text.slice(light.end).trim(), text.slice(light.start + verb).trim()];
}
