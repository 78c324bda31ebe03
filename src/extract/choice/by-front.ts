import { isMark } from '../options/option-name.ts';
import { mentions } from './mentions.ts';
import type { Evidence, Weighing } from './types.ts';

/** `decision: Option A` in the front matter. */
export function* evidenceInFront({ outline, words, options }: Weighing): Iterable<Evidence> {
  for (const [key, { text, line }] of outline.front) {
    const match = words.find('option-names.front-key', key);
    if (!match || match.end - match.start < key.length || words.has('choice.negative', text)) continue;
    const named = mentions(words, options, text);
    if (named.length > 0 || /\s/u.test(text) || !isMark(words, text))
      yield {
        options: named.slice(0, 1),
        text: named[0]?.name ?? text,
        line,
        column: 1,
        by: 'front-matter',
        weight: 9,
      };
  }
}
