import type { PhraseTable } from '../../pack/index.ts';
import { noteLaidOut } from './note-laid-out.ts';
import { blank } from './phrase-ends.ts';
import { notePhrases } from './phrase-tree.ts';
import type { Notes, Place } from './notes.ts';
import { rememberNotes } from './remember-notes.ts';
import { readSigns, startsWord, unitBits } from './signs.ts';
import { startsOf, type Starts } from './starts-of.ts';
import { treesOf, type Trees } from './trees-of.ts';

/** Where phrases of a list stand in a text, ascending: the start of each and its end, one after the other. */
export type PhrasePlaces = readonly number[];

/** The phrases of many lists, ready to be looked for in one walk over a text, however many they are. */
export interface Phrases {
  /** Where the first phrase of a list stands, of several at one place the longest: its start and its end. */
  first(list: string, text: string): Place | undefined;
  /** Whether any stands there. */
  has(list: string, text: string): boolean;
  /** Where all of them stand. */
  places(list: string, text: string): PhrasePlaces;
  /** Forgets the texts that were asked about. */
  readonly forget: () => void;
}

const nothing: Notes = { lists: [], places: [] };

// What is found in one text, before it is known how much that is. Made once: there are thousands of texts.
const foundLists: number[] = [];
const foundPlaces: number[] = [];

/** A table that was laid out, and where its phrases begin: those that begin with a word, and those that may begin within one. */
interface LaidOut {
  readonly nodes: Int32Array;
  readonly words: Starts;
  readonly endings: Starts;
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
  const signs = readSigns(text);
  let start = 0;
  let count = 0;
  const note = (list: number, end: number): void => {
    if (end <= start) return;
    // Behind the end of the list's phrase before this one; phrases at one place come by their length, but for endings.
    const behind = latest[list] ?? 0;
    if (behind > 0 && foundPlaces[behind - 2] === start)
      foundPlaces[behind - 1] = Math.max(end, foundPlaces[behind - 1] ?? 0);
    else {
      foundLists[count] = list;
      foundPlaces[2 * count] = start;
      foundPlaces[2 * count + 1] = end;
      count += 1;
      latest[list] = 2 * count;
    }
  };
  let before = 0;
  for (; start < text.length; start += 1) {
    const sign = signs[start] ?? 0;
    const unit = sign & unitBits;
    // What begins with a space begins with the first of several.
    const goesOn = unit === blank && before === blank;
    before = unit;
    if (goesOn) continue;
    const isStart = (sign & startsWord) > 0;
    if (laid) {
      const word = isStart ? (laid.words.near[unit] ?? laid.words.far(unit)) : 0;
      const ending = laid.endings.near[unit] ?? laid.endings.far(unit);
      if (word > 0) noteLaidOut(laid.nodes, word, signs, start, note);
      if (ending > 0) noteLaidOut(laid.nodes, ending, signs, start, note);
    }
    if (isStart && words.steps) notePhrases(words, signs, start, note);
    if (endings.steps) notePhrases(endings, signs, start, note);
  }
  if (count === 0) return nothing;
  for (let at = 0; at < count; at += 1) latest[foundLists[at] ?? 0] = 0;
  return { lists: foundLists.slice(0, count), places: foundPlaces.slice(0, 2 * count) };
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
  const notes = rememberNotes((text) => notesIn(text, trees, laid, latest));
  return {
    first(list, text) {
      const number = numbers.get(list);
      return number === undefined ? undefined : notes.first(text, number);
    },
    has(list, text) {
      const number = numbers.get(list);
      return number !== undefined && notes.has(text, number);
    },
    places(list, text) {
      const number = numbers.get(list);
      return number === undefined ? [] : notes.places(text, number);
    },
    forget: notes.forget,
  };
}
