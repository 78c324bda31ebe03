import { NotePool } from './note-pool.ts';
import type { Notes, Place } from './notes.ts';

/** The notes of so many letters are kept as they were made, which is quickest; those of later texts as plain numbers. */
const asMade = 4_000_000;

/** The notes of all texts that were asked about. */
interface Remembered {
  /** All places of a list in a text, ascending, the start of each and its end one after the other. */
  readonly places: (text: string, list: number) => readonly number[];
  /** The start and the end of the first of them. */
  readonly first: (text: string, list: number) => Place | undefined;
  /** Whether there is one. */
  readonly has: (text: string, list: number) => boolean;
  /** Forgets all texts: what was asked about them is known. */
  readonly forget: () => void;
}

function placesIn({ lists, places }: Notes, list: number): readonly number[] {
  const found: number[] = [];
  for (let at = lists.indexOf(list); at !== -1; at = lists.indexOf(list, at + 1))
    found.push(places[2 * at] ?? 0, places[2 * at + 1] ?? 0);
  return found;
}

function firstIn({ lists, places }: Notes, list: number): Place | undefined {
  const at = lists.indexOf(list);
  return at === -1 ? undefined : [places[2 * at] ?? 0, places[2 * at + 1] ?? 0];
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
  /** The notes of a text, or where the pool has them. */
  const notesOf = (text: string): Notes | number => {
    const known = ready.get(text) ?? (held > most ? pool.find(text) : undefined);
    if (known !== undefined) return known;
    const notes = note(text);
    if (held > most) pool.add(text, notes);
    else {
      held += text.length;
      ready.set(text, notes);
    }
    return notes;
  };
  return {
    places(text, list) {
      const notes = notesOf(text);
      return typeof notes === 'number' ? pool.places(notes, list) : placesIn(notes, list);
    },
    first(text, list) {
      const notes = notesOf(text);
      return typeof notes === 'number' ? pool.first(notes, list) : firstIn(notes, list);
    },
    has(text, list) {
      const notes = notesOf(text);
      return typeof notes === 'number' ? pool.first(notes, list) !== undefined : notes.lists.includes(list);
    },
    forget() {
      ready.clear();
      pool.clear();
      held = 0;
    },
  };
}
