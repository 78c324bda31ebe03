import type { Notes } from './notes.ts';

/** So many numbers may be held, a quarter of a gigabyte; then all is forgotten. */
const most = 1 << 26;

/**
 * The notes of many texts as plain numbers, in a third of the memory that they take otherwise, and nothing that the
 * collector of garbage has to look at: how many there are, their lists, and where each starts and ends.
 */
export class NotePool {
  readonly #starts = new Map<string, number>();
  #numbers = new Int32Array(1 << 16);
  #used = 1;

  /** Where the notes of a text stand; undefined where it has none here. */
  find(text: string): number | undefined {
    return this.#starts.get(text);
  }

  /** Puts the notes of a text in, and says where they stand. */
  add(text: string, { lists, places }: Notes): number {
    const size = lists.length === 0 ? 0 : 1 + lists.length + places.length;
    if (this.#used + size > most) this.#forget();
    if (this.#used + size > this.#numbers.length) this.#grow(size);
    // All texts without any share the number that stands first, which is zero.
    const start = size === 0 ? 0 : this.#used;
    this.#starts.set(text, start);
    if (size === 0) return start;
    this.#numbers[start] = lists.length;
    this.#numbers.set(lists, start + 1);
    this.#numbers.set(places, start + 1 + lists.length);
    this.#used += size;
    return start;
  }

  /** All places of a list among the notes that stand somewhere, or the first alone. */
  places(start: number, list: number, all: boolean): number[] {
    const found: number[] = [];
    const lists = start + 1;
    const places = lists + (this.#numbers[start] ?? 0);
    for (let at = lists; at < places; at += 1) {
      if (this.#numbers[at] !== list) continue;
      const place = places + 2 * (at - lists);
      found.push(this.#numbers[place] ?? 0, this.#numbers[place + 1] ?? 0);
      if (!all) break;
    }
    return found;
  }

  #grow(size: number): void {
    const numbers = new Int32Array(Math.max(this.#used + size, Math.ceil(this.#numbers.length * 1.5)));
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }

  #forget(): void {
    this.#starts.clear();
    this.#used = 1;
  }
}
