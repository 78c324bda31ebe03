import { numbersBefore, optionNumber, plainNumber } from '../options/option-number.ts';
import type { Words } from '../words.ts';
import { allMatches } from '../../text/index.ts';

/** Letters that are no part of a number beside them; those of scripts without spaces are not. */
const spaced = String.raw`(?:[A-Za-z\p{N}]|\p{Script=Cyrillic})`;
/** "Option c": a small letter behind the word for an option; an a or e, which may be words ("opção e …"), only where a stop follows. */
const small = String.raw`[bcdfgh](?!['’])|[ae](?=\s*(?:[.,;:)]|$))`;
const one = String.raw`(?<!${spaced})(?:${optionNumber}|${small})(?!${spaced})`;
const numbers = new RegExp(String.raw`^\s*[(["'“]*((?:#?${one}(?:\s*(?:[,、+&/]|\p{L}{1,3})\s*(?=${one}))?)+)`, 'u');
const single = new RegExp(one, 'gu');
/** "Options 2 (tin) and 5 (larch)": what stands in brackets behind a number names it again. */
const bracket = new RegExp(String.raw`(?<=(?<!${spaced})(?:${optionNumber})\s?)\([^()]{2,60}\)`, 'gu');

/** "3a" names nothing but a variant, also without a word such as "option". */
const subNumber = /(?<![\p{L}\p{N}.])\d{1,2}[a-h](?![\p{L}\p{N}])/gu;

/** "V2", "P1": a code that options may be called by. */
const code = /(?<![\p{L}\p{N}.])\p{Lu}{1,3}\d{1,2}(?![\p{L}\p{N}])/gu;

/** The number of an option, and where a text gives it together with the word for an option. */
export interface NumberPlace {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** "The second option": which of them, as its number and as its letter. */
function ordinals(words: Words, text: string): readonly NumberPlace[] {
  return [1, 2, 3, 4, 5].flatMap((place) =>
    words.findAll(`option-names.ordinal-${place}`, text).flatMap(({ start, end }) => {
      const behind = text.slice(end);
      const nouns = (['option-names.prefix', 'option-names.that-one'] as const).map((list) => words.find(list, behind));
      const noun = nouns.find((match) => match !== undefined && match.start <= 1);
      if (!noun) return [];
      return [String(place), 'ABCDE'[place - 1] ?? ''].map((number) => ({ number, start, end: end + noun.end }));
    }),
  );
}

/** In letters, with the space in front and what ends it. */
const longestCardinal = 12;

/** "Proposal two": a number that is spelled out behind the word for an option, as its number and as its letter. */
function cardinals(words: Words, text: string): readonly NumberPlace[] {
  return words.findAll('option-names.prefix', text).flatMap(({ start, end }) =>
    [1, 2, 3, 4, 5].flatMap((place) => {
      const said = words.find(`option-names.cardinal-${place}`, text.slice(end, end + longestCardinal));
      if (said?.start !== 1) return [];
      return [String(place), 'ABCDE'[place - 1] ?? ''].map((number) => ({ number, start, end: end + said.end }));
    }),
  );
}

/** The numbers of options that a text gives: "option B", "options A and E", "3a", "the second option", "the second one", "proposal two". */
export function numberPlaces(words: Words, text: string): readonly NumberPlace[] {
  const listed = words.findAll('option-names.prefix', text).flatMap(({ start, end }) => {
    const match = numbers.exec(text.slice(end).replaceAll(bracket, (named) => ' '.repeat(named.length)));
    const list = match?.[1] ?? '';
    const from = end + (match?.[0].length ?? 0) - list.length;
    return allMatches(list, single).map((token, at) => ({
      number: plainNumber(token[0]),
      start: at === 0 ? start : from + token.index,
      end: from + token.index + token[0].length,
    }));
  });
  const variants = [...allMatches(text, subNumber), ...allMatches(text, code)].map((token) => ({
    number: plainNumber(token[0]),
    start: token.index,
    end: token.index + token[0].length,
  }));
  return [
    ...listed,
    ...numbersBefore(words, text, true),
    ...variants,
    ...ordinals(words, text),
    ...cardinals(words, text),
  ];
}
