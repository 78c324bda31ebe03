import { borderless } from '../options/borderless.ts';
import { nameKey } from '../options/same-name.ts';
import type { Option } from '../options/types.ts';
import type { Words } from '../words.ts';
import { isWrittenAt } from './is-written-at.ts';
import { numberIn } from './number-in.ts';
import { numberPlaces } from './number-places.ts';
import { shortNamesOf } from './short-names-of.ts';
import { allMatches } from '../../text/index.ts';

const aside = /[(（][^()（）]{1,30}[)）]/gu;

/** Where a name stands in a text; one that only stands there without what is in brackets stands where it begins. */
function placeOf(name: string, key: string, bare: string): number {
  const place = key.indexOf(name);
  const before = place < 0 ? bare.indexOf(name) : -1;
  return before < 0 ? place : key.indexOf(name.slice(0, name.indexOf(' ', 1) + 1), before);
}

/** Whether a name that has to be written in a certain way stands so in a text. */
function isWritten(words: Words, text: string, name: string | undefined): boolean {
  if (name === undefined) return true;
  const all = allMatches(text, /[\p{L}\p{N}]+/gu);
  return [...all].some(
    ({ 0: word, index }) => nameKey(word) === nameKey(name) && isWrittenAt(words, text, name, index),
  );
}

/** The options that a text speaks of, by number ("Option B", "options A and E") or by name, in order of their place in it. */
export function mentions(words: Words, options: readonly Option[], text: string): readonly Option[] {
  const numbered = new Set(numberPlaces(words, text).map(({ number }) => number));
  const key = ` ${nameKey(text)} `;
  // ".NET 10 (LTS) + Avalonia" speaks of ".NET 10 + Avalonia".
  const bare = /[(（]/u.test(text) ? ` ${nameKey(text.replace(aside, ' '))} ` : key;
  const { shorts, counts, written } = shortNamesOf(words)(options);
  const at = (option: Option): number => {
    const number = numberIn(options, option);
    if (number !== undefined && numbered.has(number)) return 0;
    const places = (shorts.get(option) ?? [])
      .filter((name) => name === nameKey(option.name) || (counts.get(name) ?? 0) < 2)
      .filter((name) => isWritten(words, text, written.get(name)))
      .map((name) => (borderless.test(name) ? name : ` ${name} `))
      .map((name) => placeOf(name, key, bare))
      .filter((place) => place >= 0);
    return places.length > 0 ? Math.min(...places) : -1;
  };
  const found = options.map((option) => ({ option, place: at(option) })).filter((one) => one.place >= 0);
  return found.toSorted((a, b) => a.place - b.place).map((one) => one.option);
}
