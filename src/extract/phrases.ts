import { isBlank, notePhrases, putPhrase, type Step } from './phrase-tree.ts';
import { recent } from '../text/index.ts';
import { readSigns, startsWord, unitOf } from './signs.ts';

/** Where phrases of a list stand in a text, ascending: the start of each and its end, one after the other. */
export type PhrasePlaces = readonly number[];

/** The phrases of many lists, ready to be looked for in one walk over a text, however many they are. */
export type Phrases = (text: string) => ReadonlyMap<string, PhrasePlaces>;

/** Notes where a phrase stands; of several of one list at one place the longest counts. */
function add(places: Map<string, number[]>, list: string, start: number, end: number): void {
  const known = places.get(list);
  if (!known) places.set(list, [start, end]);
  else if (known[known.length - 2] !== start) known.push(start, end);
  else if (end > (known[known.length - 1] ?? 0)) known[known.length - 1] = end;
}

/**
 * Makes one tree of the phrases of many lists. Matching ignores case; a phrase matches whole words; `*` at its end stands
 * for the rest of a word, and at its beginning for the beginning of one; a space for any white space, an apostrophe for
 * any other. Letters of scripts without spaces are no part of a word of another script that they touch.
 *
 * @param lists each with a name; several may share one
 * @returns finds where each list has a phrase in a text; a list that has none is not there
 */
export function compilePhrases(lists: Iterable<readonly [name: string, phrases: readonly string[]]>): Phrases {
  const root: Step = { waiting: [] };
  // Phrases that may begin within a word, as endings do.
  const endings: Step = { waiting: [] };
  for (const [list, phrases] of lists)
    for (const phrase of phrases) {
      const ends = phrase.length > 1 && phrase.startsWith('*');
      const spelled = (ends ? phrase.slice(1) : phrase).replace(/\s{2,}/gu, ' ');
      if (spelled !== '' && spelled !== '*')
        putPhrase(ends ? endings : root, unitOf(spelled.charCodeAt(0)), spelled, list);
    }
  return recent((text) => {
    const places = new Map<string, number[]>();
    const signs = readSigns(text);
    let start = 0;
    const note = (list: string, end: number): void => {
      if (end > start) add(places, list, start, end);
    };
    for (; start < text.length; start += 1) {
      // What begins with a space begins with the first of several.
      if (isBlank(signs, start) && isBlank(signs, start - 1)) continue;
      if (((signs[start] ?? 0) & startsWord) > 0) notePhrases(root, signs, start, note);
      if (endings.steps) notePhrases(endings, signs, start, note);
    }
    return places;
  });
}
