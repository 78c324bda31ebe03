import { numbersBefore, optionNumber, plainNumber } from '../options/option-number.ts';
import { nameKey } from '../options/same-name.ts';
import type { Option } from '../options/types.ts';
import { once } from '../once.ts';
import type { Words } from '../words.ts';

/** Letters that are no part of a number beside them; those of scripts without spaces are not. */
const spaced = String.raw`(?:[A-Za-z\p{N}]|\p{Script=Cyrillic})`;
const one = String.raw`(?<!${spaced})(?:${optionNumber})(?!${spaced})`;
const numbers = new RegExp(String.raw`^\s*[(["'“]*((?:#?${one}(?:\s*(?:[,、+&/]|\p{L}{1,3})\s*(?=${one}))?)+)`, 'u');
const single = new RegExp(one, 'gu');
/** A name's first part may stand for it where it is at least this long. */
const shortest = 4;

/** A short form in capitals is a name of its own: "SMS". */
const capitals = /^[A-Z]{3}$/u;

/** "3a" names nothing but a variant, also without a word such as "option". */
const subNumber = /(?<![\p{L}\p{N}.])\d{1,2}[a-h](?![\p{L}\p{N}])/gu;

/** "The second option": which of them, as its number and as its letter. */
function ordinalsIn(words: Words, text: string): readonly string[] {
  return [1, 2, 3, 4, 5].flatMap((place) =>
    words.findAll(`option-names.ordinal-${place}`, text).flatMap((match) => {
      const noun = words.find('option-names.prefix', text.slice(match.end));
      return noun && noun.start <= 1 ? [String(place), 'ABCDE'[place - 1] ?? ''] : [];
    }),
  );
}

function numbersIn(words: Words, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const prefix of words.findAll('option-names.prefix', text)) {
    const list = numbers.exec(text.slice(prefix.end))?.[1] ?? '';
    for (const token of list.matchAll(single)) found.add(plainNumber(token[0]));
  }
  for (const { number } of numbersBefore(words, text, true)) found.add(number);
  for (const [token] of text.matchAll(subNumber)) found.add(plainNumber(token));
  for (const number of ordinalsIn(words, text)) found.add(number);
  return found;
}

/** The ways in which a name is cut short: without brackets, up to a plus, comma or colon. */
function shortNames(name: string): readonly string[] {
  const bare = name.replace(/[(（][^)）]*[)）]/gu, ' ');
  return [name, bare, ...bare.split(/\s+[+–—-]\s+|[,:：;]\s*/u).slice(0, 1)]
    .filter((short) => capitals.test(short) || isLong(nameKey(short)))
    .map(nameKey);
}

function isLong(key: string): boolean {
  return [...key].length >= shortest || /^\P{ASCII}{2,}$/u.test(key);
}

/** "Option" is what "Option (1) + a cache" begins with, and stands for every option. */
function isWordForOption(words: Words, name: string): boolean {
  const word = words.find('option-names.prefix', name);
  return word?.start === 0 && word.end === name.length;
}

/** The names of all options, each with how many begin so: what several begin with stands for none of them. */
const namesOf = once((words: Words) =>
  once((options: readonly Option[]) => {
    const own = ({ name }: Option) => shortNames(name).filter((short) => !isWordForOption(words, short));
    const shorts = new Map(options.map((option) => [option, [...new Set(own(option))]]));
    const counts = new Map<string, number>();
    for (const name of [...shorts.values()].flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
    return { shorts, counts };
  }),
);

/** The options that a text speaks of, by number ("Option B", "options A and E") or by name, in order of their place in it. */
export function mentions(words: Words, options: readonly Option[], text: string): readonly Option[] {
  const numbered = numbersIn(words, text);
  const key = ` ${nameKey(text)} `;
  const borderless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
  const { shorts, counts } = namesOf(words)(options);
  const at = (option: Option): number => {
    if (option.number !== undefined && numbered.has(option.number)) return 0;
    const places = (shorts.get(option) ?? [])
      .filter((name) => name === nameKey(option.name) || (counts.get(name) ?? 0) < 2)
      .map((name) => key.indexOf(borderless.test(name) ? name : ` ${name} `))
      .filter((place) => place >= 0);
    return places.length > 0 ? Math.min(...places) : -1;
  };
  const found = options.map((option) => ({ option, place: at(option) })).filter((one) => one.place >= 0);
  return found.toSorted((a, b) => a.place - b.place).map((one) => one.option);
}
