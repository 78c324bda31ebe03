import { allMatches, spacedWords } from '../../../text/index.ts';
import { borderless } from '../../options/borderless.ts';
import { nameKey } from '../../options/same-name.ts';
import type { Option } from '../../options/types.ts';
import type { Words } from '../../words.ts';
import { enclosedNumbers } from '../enclosed-numbers.ts';
import { isWrittenAt } from '../is-written-at.ts';
import { numberIn } from '../number-in.ts';
import { numberPlaces, type NumberPlace } from '../number-places.ts';
import { shortNamesOf } from '../short-names-of.ts';
import type { Named } from './types.ts';

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}]+(?:(?<=(?<![\p{L}\p{N}])\p{L})(?:#|\+\+))?/gu;

/** Among letters of such a script a name in other letters ends where they end. */
const wordBetween =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}])+(?:(?<=(?<![A-Za-z\d])[A-Za-z])(?:#|\+\+))?/gu;

function tokensOf(text: string): readonly Token[] {
  return allMatches(text, borderless.test(text) ? wordBetween : word).map(({ 0: word, index }) => ({
    key: nameKey(word),
    start: index,
    end: index + word.length,
  }));
}

/** Every place of a name: as whole words, or anywhere where its script sets no spaces. */
function placesOfName(text: string, tokens: readonly Token[], name: string): readonly Omit<Named, 'options'>[] {
  if (borderless.test(name)) {
    // Its key has a space where scripts meet.
    const found = new RegExp(name.replaceAll(' ', String.raw`\s*`), 'u').exec(text.toLowerCase());
    return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
  }
  const parts = name.split(' ');
  return tokens.flatMap(({ start }, at) =>
    parts.every((part, index) => tokens[at + index]?.key === part)
      ? [{ start, end: closedAt(text, start, tokens[at + parts.length - 1]?.end ?? start) }]
      : [],
  );
}

/** Where a name ends, with the bracket that closes one within it: "ZeroMQ (embedded)". */
function closedAt(text: string, start: number, end: number): number {
  return /[(（][^)）]*$/u.test(text.slice(start, end)) && /^[)）]/u.test(text.slice(end)) ? end + 1 : end;
}

/** A letter that stands alone; the first one is an article, unless nothing of a noun follows or it stands between small letters ("build A now"). "C#" and "C++" are languages. */
const letters =
  /(?<![\p{L}\p{N}'’.-])(?:[B-H]|A(?=\s*(?:$|[.,;:)>≻»—–-])|(?<=\p{Ll}\sA)\s\p{Ll}))(?![\p{L}\p{N}'’#-]|\+\+)/gu;

/** "(c)", "b)": a small letter counts only with its bracket. */
const bracketed = /(?<![\p{L}\p{N}])\(?([a-h])\)(?!\p{L})/gu;

/** Behind words that choose a number counts nothing, nor do several: "2", "2 and 4". */
const count =
  /^[\s("'“]*(\d{1,2}[a-h]?)(?:\s*(?:[,&+/]|(?<=\s)\p{L}{1,3}(?=\s))\s*(\d{1,2}[a-h]?))?(?=\s*(?:$|[.,;:()"'”–—-]))/du;

/** "We take the second.": an ordinal that nothing follows, right behind words that choose and an article. */
function ordinalsBehindChoice(words: Words, text: string): readonly NumberPlace[] {
  const from = words.find('choice.strong', text)?.end;
  if (from === undefined) return [];
  return [1, 2, 3, 4, 5].flatMap((place) => {
    const said = words.find(`option-names.ordinal-${place}`, text.slice(from));
    const before = said === undefined ? '' : text.slice(from, from + said.start);
    const isAlone = said !== undefined && /^\s*(?:[.,;:!)。]|$)/u.test(text.slice(from + said.end));
    if (!isAlone || spacedWords(before) > 1) return [];
    const [start, end] = [from + said.start, from + said.end];
    return [String(place), 'ABCDE'[place - 1] ?? ''].map((number) => ({ number, start, end }));
  });
}

/** The numbers that stand right behind words that choose. */
function countedAt(text: string, end: number): readonly NumberPlace[] {
  const found = count.exec(text.slice(end));
  return [1, 2].flatMap((group) => {
    const [number, span] = [found?.[group], found?.indices?.[group]];
    return number === undefined || !span ? [] : [{ number, start: end + span[0], end: end + span[1] }];
  });
}

/** "We take B", "we go with 2": letters and numbers that are all that is left of "option B". */
function bareNumbers(words: Words, text: string): readonly NumberPlace[] {
  const lettered = allMatches(text, letters).map(({ 0: number, index }) => ({
    number,
    start: index,
    end: index + 1,
  }));
  const small = allMatches(text, bracketed).map(({ 0: all, 1: letter = '', index }) => ({
    number: letter.toUpperCase(),
    start: index,
    end: index + all.length,
  }));
  const end = words.find('choice.strong', text)?.end;
  return [...lettered, ...small, ...(end === undefined ? [] : countedAt(text, end)), ...enclosedNumbers(text)];
}

/** A number with the name in brackets behind it: "2 (the column store)". */
function withBracket(text: string, { options, start, end }: Named): Named {
  const [whole = '', inside = ''] = /^\s?[(（]([^()（）]{2,60})[)）]/u.exec(text.slice(end)) ?? [];
  const keys = new Set(options.flatMap(({ name }) => nameKey(name).split(' ')));
  const names =
    inside !== '' &&
    nameKey(inside)
      .split(' ')
      .some((key) => keys.has(key));
  return names ? { options, start, end: end + whole.length } : { options, start, end };
}

/** Nothing but what stands between a number and the name that it counts. */
const gap = /^[\s"'“”:.)–—-]*$/u;

/** "(2) Query on demand": a number and the name behind it are one place. */
function withNames(text: string, places: readonly Named[]): readonly Named[] {
  const joined: Named[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    const isSame = last?.options[0] === place.options[0] && gap.test(text.slice(last?.end, place.start));
    if (last && isSame) joined[joined.length - 1] = { ...last, end: place.end };
    else joined.push(place);
  }
  return joined;
}

/** Every place where a text names an option, by name or by number, in order; of places within each other the longest. */
export function placesOf(words: Words, options: readonly Option[], text: string): readonly Named[] {
  const tokens = tokensOf(text);
  const { shorts, counts, written } = shortNamesOf(words)(options);
  const isSo = (name: string, { start }: Omit<Named, 'options'>): boolean => {
    const brief = written.get(name);
    return brief === undefined || isWrittenAt(words, text, brief, start);
  };
  const named = options.flatMap((option) => {
    const names = (shorts.get(option) ?? []).filter(
      (name) => name === nameKey(option.name) || (counts.get(name) ?? 0) < 2,
    );
    return names
      .flatMap((name) => placesOfName(text, tokens, name).filter((place) => isSo(name, place)))
      .map(({ start, end }): Named => ({ options: [option], start, end }));
  });
  // "A or, above that, B: we take the second" counts those of the sentence.
  const ordinals = named.length === 0 ? ordinalsBehindChoice(words, text) : [];
  const numbers = [...numberPlaces(words, text), ...bareNumbers(words, text), ...ordinals];
  const numbered = options.flatMap((option) => {
    const number = numberIn(options, option);
    return numbers
      .filter((one) => one.number === number)
      .map(({ start, end }) => withBracket(text, { options: [option], start, end }));
  });
  const sorted = [...named, ...numbered].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  const apart = sorted.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
  return withNames(text, apart);
}
