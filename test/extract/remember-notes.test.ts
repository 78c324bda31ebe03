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
    const { places: placesOf, forget } = rememberNotes((text) => {
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
    forget();
    expect(placesOf('bb', 1, false)).toEqual([0, 1]);
    expect(asked).toEqual(['abca', 'bb', '', 'cab', 'bb']);
  });
});

describe('a pool of notes', () => {
  it('holds more than one piece has room for', () => {
    const pool = new NotePool();
    const size = (at: number): number => (at % 300) + 1;
    const text = (at: number): string => 'abc'.repeat(size(at)) + String(at);
    for (let at = 0; at < 1000; at += 1) pool.add(text(at), letters('abc'.repeat(size(at))));
    for (let at = 0; at < 1000; at += 1) {
      const all = pool.places(pool.find(text(at)) ?? 0, 1, true);
      expect(all).toHaveLength(2 * size(at));
      expect(all.slice(-2)).toEqual([3 * size(at) - 2, 3 * size(at) - 1]);
    }
  });

  it('knows nothing of a text that was never put in, or is too long for its numbers', () => {
    const pool = new NotePool();
    const long = 'a'.repeat(70_000);
    pool.add(long, { lists: [0], places: [69_999, 70_000] });
    expect([pool.find('a'), pool.find(long)]).toEqual([undefined, undefined]);
  });
});
