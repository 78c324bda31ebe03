import { NotePool } from './note-pool.ts';
import type { Notes } from './notes.ts';

/** The notes of so many letters are kept as they were made, which is quickest; those of later texts as plain numbers. */
const asMade = 4_000_000;

/** The notes of all texts that were asked about. */
interface Remembered {
  /** All places of a list in a text, ascending, the start of each and its end one after the other; or the first alone. */
  readonly places: (text: string, list: number, all: boolean) => readonly number[];
  /** Forgets all texts: what was asked about them is known. */
  readonly forget: () => void;
}

function placesIn({ lists, places }: Notes, list: number, all: boolean): readonly number[] {
  let at = lists.indexOf(list);
  if (at === -1) return [];
  if (!all) return [places[2 * at] ?? 0, places[2 * at + 1] ?? 0];
  const found: number[] = [];
  for (; at !== -1; at = lists.indexOf(list, at + 1)) found.push(places[2 * at] ?? 0, places[2 * at + 1] ?? 0);
  return found;
}

/**
 * Looks for phrases once in each text, and remembers them for whoever asks next: each extractor asks about every text of a
 * document.
 *
 * @param most of so many letters they are kept as they were made
 */
export function rememberNotes(note: (text: string) => Notes, most = asMade): Remembered {
  const ready = new Map<string, Notes>();
  const pool = new NotePool();
  let held = 0;
  return {
    places(text, list, all) {
      const made = ready.get(text);
      if (made) return placesIn(made, list, all);
      const start = held > most ? pool.find(text) : undefined;
      if (start !== undefined) return pool.places(start, list, all);
      const notes = note(text);
      if (held > most) pool.add(text, notes);
      else {
        held += text.length;
        ready.set(text, notes);
      }
      return placesIn(notes, list, all);
    },
    forget() {
      ready.clear();
      pool.clear();
      held = 0;
    },
  };
}
