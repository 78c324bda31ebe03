import type { Notes, Place } from './notes.ts';

/** How many numbers are held in one piece: more are never moved. */
const piece = 1 << 18;
/** So many pieces may be held, a quarter of a gigabyte; then all is forgotten. */
const most = 512;
/** The numbers of longer texts do not fit; there are few of them. */
const longest = 0xff_ff;

const none = new Uint16Array(1);

/** Where a list stands next; the end where it does not. */
function nextOf(list: number, numbers: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && numbers[at] !== list) at += 1;
  return at;
}

function placeOf(numbers: Uint16Array, at: number, lists: number, places: number): Place {
  const place = places + 2 * (at - lists);
  return [numbers[place] ?? 0, numbers[place + 1] ?? 0];
}

/**
 * The notes of many texts as small plain numbers, in a fifth of the memory that they take otherwise, and nothing that the
 * collector of garbage has to look at: how many there are, their lists, and where each starts and ends.
 */
export class NotePool {
  readonly #starts = new Map<string, number>();
  #pieces: Uint16Array[] = [];
  /** How far the last piece is filled. All texts without any notes share the number that stands first, which is zero. */
  #used = 1;

  /** Where the notes of a text stand; undefined where it has none here. */
  find(text: string): number | undefined {
    return this.#starts.get(text);
  }

  /** Puts the notes of a text in; does nothing where the text is too long. */
  add(text: string, { lists, places }: Notes): void {
    const size = lists.length === 0 ? 0 : 1 + lists.length + places.length;
    if (text.length > longest || size > longest) return;
    const into = this.#pieceFor(size);
    this.#starts.set(text, size === 0 ? 0 : (this.#pieces.length - 1) * piece + this.#used);
    if (size === 0) return;
    into[this.#used] = lists.length;
    into.set(lists, this.#used + 1);
    into.set(places, this.#used + 1 + lists.length);
    this.#used += size;
  }

  /** All places of a list among the notes that stand somewhere. */
  places(start: number, list: number): number[] {
    const found: number[] = [];
    const [numbers, lists, places] = this.#at(start);
    for (let at = nextOf(list, numbers, lists, places); at < places; at = nextOf(list, numbers, at + 1, places))
      found.push(...placeOf(numbers, at, lists, places));
    return found;
  }

  /** The first of them. */
  first(start: number, list: number): Place | undefined {
    const [numbers, lists, places] = this.#at(start);
    const at = nextOf(list, numbers, lists, places);
    return at < places ? placeOf(numbers, at, lists, places) : undefined;
  }

  /** Forgets all texts. */
  clear(): void {
    this.#starts.clear();
    this.#pieces = [];
    this.#used = 1;
  }

  /** Of the notes that stand somewhere: the piece, where in it their lists begin, and where the places behind them do. */
  #at(start: number): readonly [numbers: Uint16Array, lists: number, places: number] {
    const numbers = this.#pieces[Math.floor(start / piece)] ?? none;
    const lists = (start % piece) + 1;
    return [numbers, lists, lists + (numbers[lists - 1] ?? 0)];
  }

  /** A piece that has room for so many numbers more. */
  #pieceFor(size: number): Uint16Array {
    const last = this.#pieces.at(-1);
    if (last && this.#used + size <= piece) return last;
    if (this.#pieces.length === most) this.clear();
    if (this.#pieces.length > 0) this.#used = 0;
    const next = new Uint16Array(piece);
    this.#pieces.push(next);
    return next;
  }
}
