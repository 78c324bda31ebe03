import { numbersBefore, optionNumber, plainNumber } from '../options/option-number.ts';
import { nameKey } from '../options/same-name.ts';
import type { Option } from '../options/types.ts';
import type { Words } from '../words.ts';

/** Letters that are no part of a number beside them; those of scripts without spaces are not. */
const spaced = String.raw`(?:[A-Za-z\p{N}]|\p{Script=Cyrillic})`;
const one = String.raw`(?<!${spaced})(?:${optionNumber})(?!${spaced})`;
const numbers = new RegExp(String.raw`^\s*[(["'“]*((?:#?${one}(?:\s*(?:[,、+&/]|\p{L}{1,3})\s*(?=${one}))?)+)`, 'u');
const single = new RegExp(one, 'gu');
/** A name's first part may stand for it where it is at least this long. */
const shortest = 4;

function numbersIn(words: Words, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const prefix of words.findAll('option-names.prefix', text)) {
    const list = numbers.exec(text.slice(prefix.end))?.[1] ?? '';
    for (const token of list.matchAll(single)) found.add(plainNumber(token[0]));
  }
  for (const { number } of numbersBefore(words, text, true)) found.add(number);
  return found;
}

/** The ways in which a name is cut short: without brackets, up to a plus, comma or colon. */
function shortNames(name: string): readonly string[] {
  const bare = name.replace(/[(（][^)）]*[)）]/gu, ' ');
  return [name, bare, ...bare.split(/\s+[+–—-]\s+|[,:：;]\s*/u).slice(0, 1)]
    .map(nameKey)
    .filter((key) => [...key].length >= shortest || /^\P{ASCII}{2,}$/u.test(key));
}

/** The options that a text speaks of, by number ("Option B", "options A and E") or by name, in order of their place in it. */
export function mentions(words: Words, options: readonly Option[], text: string): readonly Option[] {
  const numbered = numbersIn(words, text);
  const key = ` ${nameKey(text)} `;
  const borderless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
  const at = (option: Option): number => {
    if (option.number !== undefined && numbered.has(option.number)) return 0;
    const places = shortNames(option.name)
      .map((name) => key.indexOf(borderless.test(name) ? name : ` ${name} `))
      .filter((place) => place >= 0);
    return places.length > 0 ? Math.min(...places) : -1;
  };
  const found = options.map((option) => ({ option, place: at(option) })).filter((one) => one.place >= 0);
  return found.toSorted((a, b) => a.place - b.place).map((one) => one.option);
}
