import { spacedWords } from '../../text/index.ts';
import type { Match, Words } from '../words.ts';

/** A longer text says more than a few names. */
const longest = 120;
/** So many words are a name. */
const mostWords = 6;

/**
 * The label of "Choice: nginx, HAProxy or Traefik", behind which names stand that are still to be chosen from; undefined
 * where one is chosen.
 */
export function alternativesIn(words: Words, text: string): Match | undefined {
  const label = text.length > longest ? undefined : words.find('choice.opening', text);
  if (label?.start !== 0 || !/[:：]$/u.test(label.phrase)) return undefined;
  const names = text.slice(label.end).replace(/[.!。]\s*$/u, '');
  const other = words.findAll('option-names.other', names).at(-1);
  if (!other || other.start <= 1 || /[.;:。；：]/u.test(names)) return undefined;
  const all = [...names.slice(0, other.start).split(/[,，、/]\s*/u), names.slice(other.end)];
  const said = all.map((name) => name.trim()).filter((name) => name !== '');
  return said.length > 1 && said.every((name) => spacedWords(name) <= mostWords) ? label : undefined;
}
