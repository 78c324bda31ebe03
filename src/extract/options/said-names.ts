import { withoutEnd } from '../../text/index.ts';
import type { Words } from '../words.ts';
import { bareName, type OptionName, readNumberedName } from './option-name.ts';

/** A letter or number between names that are numbered within a sentence: "(a) …, (b) …". */
const numbering = /(?<![\p{L}\p{N}(])(?=(?:\([a-hA-H1-8]\)|[a-h1-8]\))\s)/gu;
/** Where a name ends, and what is said of it begins. */
const nameEnds = /\s+[—–-]{1,2}\s+|\s[(（]|[:：]\s|,\s/u;
const mostIdle = 3;

/** The stretches of a text in front of, between and behind some places. */
function between(text: string, places: readonly { readonly start: number; readonly end: number }[]): readonly string[] {
  const starts = [0, ...places.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, places[index]?.start ?? text.length));
}

/** A name without what stands idly in front of it: "maybe use Kafka", "or Kafka". */
function withoutIdle(words: Words, text: string): string {
  let rest = text.trim();
  for (let count = 0; count < mostIdle; count += 1) {
    const idle = words.find('option-names.idle', rest);
    if (idle?.start !== 0 || idle.end >= rest.length) break;
    rest = rest.slice(idle.end).trim();
  }
  return rest;
}

/** The name that a piece of a sentence or an item says, without what leads to it and what follows. */
export function saidName(words: Words, piece: string): OptionName {
  const read = readNumberedName(words, withoutIdle(words, piece));
  const bare = bareName(words, withoutIdle(words, read.name).split(nameEnds)[0] ?? '');
  const name = withoutEnd(bare, '.,;?？。，；');
  return { ...read, name };
}

/** "A tent and", before "(c) …": without the word that leads to the next. */
function withoutJoint(words: Words, piece: string): string {
  const text = withoutEnd(piece.trim(), ',，、;；');
  const joints = (['choice.listing', 'option-names.other'] as const).flatMap((list) => words.findAll(list, text));
  const last = joints.find(({ end }) => end === text.length);
  return last ? text.slice(0, last.start) : piece;
}

/** The names that letters or numbers in a text lead to: "(a) a hut, (b) a tent and (c) a boat". */
export function letteredNames(words: Words, text: string): readonly OptionName[] {
  const pieces = text.split(numbering).filter((piece) => piece.trim() !== '');
  return pieces.map((piece) => saidName(words, withoutJoint(words, piece)));
}

/**
 * The names that a text lists: between letters, else between semicolons or slashes, else between commas and the word for "or" (for
 * "and", where there is none).
 *
 * @param rest what stands behind the words that announce them
 * @param pair whether no comma parts them
 */
export function saidNames(words: Words, rest: string, pair: boolean): readonly OptionName[] {
  const lettered = letteredNames(words, rest);
  if (lettered.length > 1) return lettered;
  const others = words.findAll('option-names.other', rest).filter(({ start }) => start > 0);
  const joints = others.length > 0 || pair ? others : words.findAll('choice.listing', rest);
  if (pair) return joints.length === 0 ? [] : between(rest, joints).map((piece) => saidName(words, piece));
  const wide = [/[;；]\s*/u, /\s\/\s/u].find((sign) => sign.test(rest));
  const ored = (part: string): readonly string[] => {
    const within = words.findAll('option-names.other', part).filter(({ start }) => start > 0);
    return between(part, within).map((one) => withoutEnd(one, ',，、'));
  };
  const slashed = wide !== undefined && !/[;；]/u.test(rest);
  const parts = wide
    ? rest.split(wide).flatMap((part) => (slashed ? ored(part) : [part]))
    : between(rest, joints).flatMap((one) => one.split(/[,，、]\s*/u));
  return parts.filter((part) => part.trim() !== '').map((part) => saidName(words, part));
}
