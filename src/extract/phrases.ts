import { isBlank, notePhrases, putPhrase, type Step } from './phrase-tree.ts';
import { recent } from '../text/index.ts';
import { readSigns, startsWord, unitOf } from './signs.ts';

/** Where phrases of a list stand in a text, ascending: the start of each and its end, one after the other. */
export type PhrasePlaces = readonly number[];

/** The phrases of many lists, ready to be looked for in one walk over a text, however many they are. */
export interface Phrases {
  /** Where the first phrase of a list stands, of several at one place the longest: its start and its end. */
  first(list: string, text: string): readonly [start: number, end: number] | undefined;
  /** Where all of them stand. */
  places(list: string, text: string): PhrasePlaces;
}

/** What was found in a text: the number of a list for each phrase, and where each starts and ends. Thousands are kept. */
interface Notes {
  readonly lists: readonly number[];
  readonly places: readonly number[];
}

const nothing: Notes = { lists: [], places: [] };

/**
 * Finds every phrase below the roots of two trees: of those that begin with a word, and of those that may begin within one.
 * Of several of one list at one place the longest counts.
 *
 * @param latest for each list zero; zero again afterwards
 */
function notesIn(text: string, root: Step, endings: Step, latest: Int32Array): Notes {
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
    if (((signs[start] ?? 0) & startsWord) > 0) notePhrases(root, signs, start, note);
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
 */
export function compilePhrases(lists: Iterable<readonly [name: string, phrases: readonly string[]]>): Phrases {
  const root: Step = {};
  // Phrases that may begin within a word, as endings do.
  const endings: Step = {};
  const numbers = new Map<string, number>();
  for (const [list, phrases] of lists) {
    const number = numbers.get(list) ?? numbers.size;
    numbers.set(list, number);
    for (const phrase of phrases) {
      const begins = phrase.length > 1 && phrase.startsWith('*');
      const ends = phrase.endsWith('*');
      const bare = begins || ends ? phrase.slice(begins ? 1 : 0, ends ? -1 : undefined) : phrase;
      const spelled = bare.includes('  ') ? bare.replace(/ {2,}/gu, ' ') : bare;
      if (spelled !== '')
        putPhrase(begins ? endings : root, unitOf(spelled.charCodeAt(0)), spelled, ends ? ~number : number);
    }
  }
  const latest = new Int32Array(numbers.size);
  const notes = recent((text) => notesIn(text, root, endings, latest));
  return {
    first(list, text) {
      const number = numbers.get(list);
      if (number === undefined) return undefined;
      const { lists: found, places } = notes(text);
      const at = found.indexOf(number);
      return at === -1 ? undefined : [places[2 * at] ?? 0, places[2 * at + 1] ?? 0];
    },
    places(list, text) {
      const number = numbers.get(list);
      const { lists: found, places } = number === undefined ? nothing : notes(text);
      const all: number[] = [];
      for (let at = found.indexOf(number ?? -1); at !== -1; at = found.indexOf(number ?? -1, at + 1))
        all.push(places[2 * at] ?? 0, places[2 * at + 1] ?? 0);
      return all;
    },
  };
}
