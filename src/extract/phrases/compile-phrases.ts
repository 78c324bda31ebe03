import type { PhraseTable } from '../../pack/index.ts';
import { noteLaidOut } from './note-laid-out.ts';
import { isBlank } from './phrase-ends.ts';
import { notePhrases } from './phrase-tree.ts';
import type { Notes } from './notes.ts';
import { rememberNotes } from './remember-notes.ts';
import { readSigns, startsWord, unitBits } from './signs.ts';
import { startsOf } from './starts-of.ts';
import { treesOf, type Trees } from './trees-of.ts';

/** Where phrases of a list stand in a text, ascending: the start of each and its end, one after the other. */
export type PhrasePlaces = readonly number[];

/** The phrases of many lists, ready to be looked for in one walk over a text, however many they are. */
export interface Phrases {
  /** Where the first phrase of a list stands, of several at one place the longest: its start and its end. */
  first(list: string, text: string): readonly [start: number, end: number] | undefined;
  /** Where all of them stand. */
  places(list: string, text: string): PhrasePlaces;
  /** Forgets the texts that were asked about. */
  readonly forget: () => void;
}

const nothing: Notes = { lists: [], places: [] };

/** A table that was laid out, and where its phrases begin: those that begin with a word, and those that may begin within one. */
interface LaidOut {
  readonly nodes: Int32Array;
  readonly words: Int32Array;
  readonly endings: Int32Array;
}

function laidOut({ nodes }: PhraseTable): LaidOut {
  const [words = 0, endings = 0] = nodes;
  return { nodes, words: startsOf(nodes, words), endings: startsOf(nodes, endings) };
}

/**
 * Finds every phrase of two trees, of those that begin with a word and of those that may begin within one, and of a table.
 * Of several of one list at one place the longest counts.
 *
 * @param latest for each list zero; zero again afterwards
 */
function notesIn(text: string, { words, endings }: Trees, laid: LaidOut | undefined, latest: Int32Array): Notes {
  const lists: number[] = [];
  const places: number[] = [];
  const signs = readSigns(text);
  let start = 0;
  const note = (list: number, end: number): void => {
    if (end <= start) return;
    // Behind the end of the list's phrase before this one; phrases at one place come by their length, but for endings.
    const behind = latest[list] ?? 0;
    if (behind > 0 && places[behind - 2] === start) places[behind - 1] = Math.max(end, places[behind - 1] ?? 0);
    else {
      lists.push(list);
      latest[list] = places.push(start, end);
    }
  };
  for (; start < text.length; start += 1) {
    // What begins with a space begins with the first of several.
    if (isBlank(signs, start) && isBlank(signs, start - 1)) continue;
    const sign = signs[start] ?? 0;
    const isStart = (sign & startsWord) > 0;
    if (laid) {
      const unit = sign & unitBits;
      const word = isStart ? (laid.words[unit] ?? 0) : 0;
      const ending = laid.endings[unit] ?? 0;
      if (word > 0) noteLaidOut(laid.nodes, word, signs, start, note);
      if (ending > 0) noteLaidOut(laid.nodes, ending, signs, start, note);
    }
    if (isStart && words.steps) notePhrases(words, signs, start, note);
    if (endings.steps) notePhrases(endings, signs, start, note);
  }
  if (lists.length === 0) return nothing;
  for (const list of lists) latest[list] = 0;
  // Without the room to grow that lists are given.
  return { lists: lists.slice(), places: places.slice() };
}

/**
 * Makes one tree of the phrases of many lists. Matching ignores case; a phrase matches whole words; `*` at its end stands
 * for the rest of a word, and at its beginning for the beginning of one; a space for any white space, an apostrophe for
 * any other. Letters of scripts without spaces are no part of a word of another script that they touch.
 *
 * @param lists each with a name; several may share one
 * @param table phrases that were laid out before, of lists whose names may be among these
 */
export function compilePhrases(
  lists: Iterable<readonly [name: string, phrases: readonly string[]]>,
  table?: PhraseTable,
): Phrases {
  const numbers = new Map(table?.lists.map((name, number) => [name, number]));
  const trees = treesOf(lists, numbers);
  const laid = table && laidOut(table);
  const latest = new Int32Array(numbers.size);
  const { places: placesOf, forget } = rememberNotes((text) => notesIn(text, trees, laid, latest));
  return {
    first(list, text) {
      const number = numbers.get(list);
      if (number === undefined) return undefined;
      const [start, end] = placesOf(text, number, false);
      return start === undefined || end === undefined ? undefined : [start, end];
    },
    places(list, text) {
      const number = numbers.get(list);
      return number === undefined ? [] : placesOf(text, number, true);
    },
    forget,
  };
}
