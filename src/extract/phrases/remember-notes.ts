import { NotePool } from './note-pool.ts';
import type { Notes } from './notes.ts';

/** The notes of so many letters are kept as they were made, which is quickest; those of later texts as plain numbers. */
const asMade = 4_000_000;

/** Where phrases of a list stand in a text, ascending: the start of each and its end, one after the other. */
type Places = (text: string, list: number, all: boolean) => readonly number[];

function placesIn({ lists, places }: Notes, list: number, all: boolean): readonly number[] {
  let at = lists.indexOf(list);
  if (at === -1) return [];
  if (!all) return [places[2 * at] ?? 0, places[2 * at + 1] ?? 0];
  const found: number[] = [];
  for (; at !== -1; at = lists.indexOf(list, at + 1)) found.push(places[2 * at] ?? 0, places[2 * at + 1] ?? 0);
  return found;
}

/**
 * Makes a function that looks for phrases once in each text, and remembers them for whoever asks next: each extractor asks
 * about every text of a document.
 *
 * @param most of so many letters they are kept as they were made
 * @returns all places of a list in a text, or the first alone
 */
export function rememberNotes(note: (text: string) => Notes, most = asMade): Places {
  const ready = new Map<string, Notes>();
  const pool = new NotePool();
  let held = 0;
  return (text, list, all) => {
    const made = ready.get(text);
    if (made) return placesIn(made, list, all);
    const start = held > most ? pool.find(text) : undefined;
    if (start !== undefined) return pool.places(start, list, all);
    const notes = note(text);
    if (held > most) return pool.places(pool.add(text, notes), list, all);
    held += text.length;
    ready.set(text, notes);
    return placesIn(notes, list, all);
  };
}
