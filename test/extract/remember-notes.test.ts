import { describe, expect, it } from 'vitest';
import { NotePool } from '../../src/extract/phrases/note-pool.ts';
import { rememberNotes } from '../../src/extract/phrases/remember-notes.ts';

/** The letters of a text as lists, each where it stands. */
function letters(text: string): { lists: number[]; places: number[] } {
  const units = [...text].map((letter) => letter.charCodeAt(0) - 97);
  return { lists: units, places: units.flatMap((_, at) => [at, at + 1]) };
}

describe.each([
  ['as they were made', 1000],
  ['as plain numbers', -1],
  ['in part', 5],
])('notes that are kept %s', (_, most) => {
  it('are found again, and made once', () => {
    const asked: string[] = [];
    const placesOf = rememberNotes((text) => {
      asked.push(text);
      return letters(text);
    }, most);
    for (const _again of [1, 2]) {
      expect(placesOf('abca', 0, true)).toEqual([0, 1, 3, 4]);
      expect(placesOf('abca', 0, false)).toEqual([0, 1]);
      expect(placesOf('bb', 1, true)).toEqual([0, 1, 1, 2]);
      expect(placesOf('bb', 0, true)).toEqual([]);
      expect(placesOf('', 0, false)).toEqual([]);
      expect(placesOf('cab', 2, true)).toEqual([0, 1]);
    }
    expect(asked).toEqual(['abca', 'bb', '', 'cab']);
  });
});

describe('a pool of notes', () => {
  it('holds more than it has room for at first', () => {
    const pool = new NotePool();
    const text = (at: number): string => 'abc'.repeat((at % 300) + 1) + String(at);
    const starts = Array.from({ length: 500 }, (_, at) => pool.add(text(at), letters('abc'.repeat((at % 300) + 1))));
    for (const [at, start] of starts.entries()) {
      expect(pool.find(text(at))).toBe(start);
      const all = pool.places(start, 1, true);
      expect(all).toHaveLength(2 * ((at % 300) + 1));
      expect(all.slice(-2)).toEqual([3 * (at % 300) + 1, 3 * (at % 300) + 2]);
    }
  });

  it('knows nothing of a text that was never put in', () => {
    expect(new NotePool().find('a')).toBeUndefined();
  });
});
