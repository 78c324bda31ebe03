import { describe, expect, it } from 'vitest';
import { pointsIn, type Parting, type Pointing } from '../../src/extract/outline/points-in.ts';

const parting: Parting = {
  joint: (part) => (part.startsWith('and ') ? 4 : 0),
  sentences: (text) => text.split(/(?<=[.?]) (?=\p{Lu})/u),
  goesOn: (part) => /^(?:because|which|if)\b/u.test(part),
  hangs: (sentence) => /^(?:This|Because)\b/u.test(sentence),
};

function points(text: string, pointing: Pointing = 'points', code: readonly string[] = []): readonly string[] {
  const stretches = code.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
  return pointsIn(text, stretches, pointing, parting).map(({ start, end }) => text.slice(start, end));
}

describe('the points behind a label', () => {
  it.each<[string, Pointing, readonly string[]]>([
    ['works offline; no new server.', 'points', ['works offline', 'no new server']],
    ['works offline；no new server', 'points', ['works offline', 'no new server']],
    ['red, green, and blue', 'points', ['red', 'green', 'blue']],
    ['赤、緑、青', 'points', ['赤', '緑', '青']],
    ['red (dark, deep), green', 'points', ['red (dark, deep)', 'green']],
    ['1,000 rows, 2.5 MB each', 'points', ['1,000 rows', '2.5 MB each']],
    ['1) copy 2) switch 3) drop', 'points', ['copy', 'switch', 'drop']],
    ['1. copy rows 2. switch', 'sentences', ['copy rows', 'switch']],
    ['Copy the rows. Drop the rest.', 'sentences', ['Copy the rows.', 'Drop the rest.']],
    ['Copy the rows. Drop the rest.', 'points', []],
    ['Rows stay. Nobody deletes.', 'rules', ['Rows stay.', 'Nobody deletes.']],
    ['Rows stay. This is the law.', 'rules', []],
    ['Who pays? Who signs?', 'questions', ['Who pays?', 'Who signs?']],
    ['Who pays? They did not say.', 'questions', []],
    ['it stays open, because the lock is outside', 'points', []],
    ['it stays open as long as somebody is in there, and the lock is outside', 'points', []],
    ['the processor gets hot, we cap it at twenty a pod', 'points', []],
    ['one point', 'points', []],
    ['one point.', 'sentences', []],
    ['', 'points', []],
  ])('%s, told apart as %s', (text, pointing, expected) => {
    expect(points(text, pointing)).toEqual(expected);
  });

  it('is not parted within code', () => {
    expect(points('a; b runs; c', 'points', ['a; b'])).toEqual(['a; b runs', 'c']);
  });
});
