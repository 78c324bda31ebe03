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
    const notes = rememberNotes((text) => {
      asked.push(text);
      return letters(text);
    }, most);
    for (const _again of [1, 2]) {
      expect(notes.places('abca', 0)).toEqual([0, 1, 3, 4]);
      expect(notes.first('abca', 0)).toEqual([0, 1]);
      expect(notes.first('abca', 1)).toEqual([1, 2]);
      expect(notes.has('abca', 2)).toBe(true);
      expect(notes.places('bb', 1)).toEqual([0, 1, 1, 2]);
      expect(notes.places('bb', 0)).toEqual([]);
      expect(notes.first('bb', 0)).toBeUndefined();
      expect(notes.has('bb', 0)).toBe(false);
      expect(notes.first('', 0)).toBeUndefined();
      expect(notes.places('cab', 2)).toEqual([0, 1]);
    }
    expect(asked).toEqual(['abca', 'bb', '', 'cab']);
    notes.forget();
    expect(notes.first('bb', 1)).toEqual([0, 1]);
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
      const all = pool.places(pool.find(text(at)) ?? 0, 1);
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
