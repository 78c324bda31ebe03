import type { Option } from '../../options/types.ts';
import type { Words } from '../../words.ts';
import { placesOf } from './places-of.ts';

/** A text with the names of the options that "the former" and "the latter" stand for: the last two that were named. */
export function spelledOut(words: Words, options: readonly Option[], text: string, previous: string): string {
  const latter = words.find('stance.latter', text);
  const match = latter ?? words.find('stance.former', text);
  if (!match) return text;
  const own = placesOf(words, options, text.slice(0, match.start));
  const named = (own.length > 1 ? own : placesOf(words, options, previous)).flatMap((one) => one.options).slice(-2);
  const meant = named[latter ? 1 : 0];
  return meant ? text.slice(0, match.start) + meant.name + text.slice(match.end) : text;
}
