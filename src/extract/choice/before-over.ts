import { behindLost } from './choice-name.ts';
import { mentions } from './mentions.ts';
import type { Weighing } from './types.ts';

/** A name has ended after so many words. */
const mostWords = 12;

/**
 * "Instead of the cron job, we take the queue": what lost stands first, up to a comma, the words that choose, or the end of
 * the first name.
 */
function behindLeading({ words, options }: Weighing, text: string): string {
  const comma = /[,，]\s*/u.exec(text);
  const chooses = words.find('choice.strong', text);
  if (comma) return text.slice(comma.index + comma[0].length);
  if (chooses) return text.slice(chooses.start);
  const ends = Array.from({ length: mostWords }, (_, at) => text.split(/\s+/u, at + 1).join(' ').length);
  const end = ends.find((place) => mentions(words, options, text.slice(0, place)).length > 0);
  return end === undefined ? text : text.slice(end);
}

/** The part of a text before "over", "instead of": what follows lost. Some languages, and some sentences, name first what lost. */
export function beforeOver(weighing: Weighing, whole: string): string {
  const text = behindLost(weighing.words, whole);
  const over = weighing.words.find('choice.over', text);
  if (!over) return text;
  return over.start > 0 ? text.slice(0, over.start) : behindLeading(weighing, text);
}
