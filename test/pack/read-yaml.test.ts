import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/pack/index.ts';

describe('what a plain word stands for', () => {
  const text = 'a: 1.0\nb: yes\nc: 2026-01-31\nd: true\ne: null\nf: 12\ng:\n  - 0x1F\n';

  test('in a pack', () => {
    expect(readYaml('a.yaml', text).file?.value).toEqual({
      a: 1,
      b: 'yes',
      c: '2026-01-31',
      d: true,
      e: null,
      f: 12,
      g: [31],
    });
  });

  test('where texts stay what they are', () => {
    expect(readYaml('a.yaml', text, { texts: true }).file?.value).toEqual({
      a: '1.0',
      b: 'yes',
      c: '2026-01-31',
      d: 'true',
      e: null,
      f: '12',
      g: ['0x1F'],
    });
  });
});

describe.each([
  ['that is read quickly', 'a:\n  - b: c\n    d: [e, ff]\ng: h\n'],
  ['that is read as a whole', 'a:\n  - b: c\n    d: [e,ff]\ng: h\n'],
])('a file %s', (_, text) => {
  const { file } = readYaml('a.yaml', text);
  const shift = text.includes('e,ff') ? 1 : 0;

  test('knows its path and its value', () => {
    expect(file).toMatchObject({ path: 'a.yaml', value: { a: [{ b: 'c', d: ['e', 'ff'] }], g: 'h' } });
  });

  test.each([
    [['a', 0, 'b'], { line: 2, column: 8, offset: 10 }, { line: 2, column: 9, offset: 11 }],
    [
      ['a', 0, 'd', 1],
      { line: 3, column: 12 - shift, offset: 23 - shift },
      { line: 3, column: 14 - shift, offset: 25 - shift },
    ],
    [['g', 'x', 'y'], { line: 4, column: 4, offset: 30 - shift }, { line: 4, column: 5, offset: 31 - shift }],
    [['x'], { line: 1, column: 1, offset: 0 }, { line: 5, column: 1, offset: 32 - shift }],
    [[], { line: 1, column: 1, offset: 0 }, { line: 5, column: 1, offset: 32 - shift }],
  ])('knows where the value at %j stands', (keys, start, end) => {
    expect(file?.placeOf(keys)).toEqual({ start, end });
  });

  test.each([
    [['a', 0, 'd'], { line: 3, column: 5, offset: 16 }],
    [['g'], { line: 4, column: 1, offset: 27 - shift }],
    [['a', 0, 'd', 0], { line: 3, column: 9, offset: 20 }],
    [['a', 0, 'x'], { line: 2, column: 5, offset: 7 }],
    [[], { line: 1, column: 1, offset: 0 }],
  ])('knows where the last key of %j stands', (keys, start) => {
    expect(file?.placeOfKey(keys)?.start).toEqual(start);
  });
});

test('a file of nothing has no place but its start', () => {
  expect(readYaml('a.yaml', '').file).toMatchObject({ value: null });
  expect(readYaml('a.yaml', '# a\n').file?.placeOf(['a'])).toBeUndefined();
});

describe('is refused', () => {
  test.each([
    ['a: 1\na: 2\n', 'Map keys must be unique', { line: 2, column: 1, offset: 5 }],
    ['a: "b\n', 'Missing closing "quote', { line: 2, column: 1, offset: 6 }],
    ['a: !b c\n', 'Unresolved tag: !b', { line: 1, column: 4, offset: 3 }],
    ['? [a]\n: b\n', 'Unexpected key, expected a text', { line: 1, column: 3, offset: 2 }],
    ['? { a: b }\n: b\n', 'Unexpected key, expected a text', { line: 1, column: 3, offset: 2 }],
    ['a: &x b\n*x : c\n', 'Unexpected key, expected a text', { line: 2, column: 1, offset: 8 }],
    ['a:\n  valueOf: 1\n', 'Unexpected key `valueOf`', { line: 2, column: 3, offset: 5 }],
  ])('%j: %s', (text, message, start) => {
    const { file, diagnostics } = readYaml('a.yaml', text);
    expect(file).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { ruleId: 'yaml', severity: 'error', message, path: 'a.yaml', place: { start } },
    ]);
  });

  test('a second document', () => {
    expect(readYaml('a.yaml', 'a: b\n---\nc: d\n').diagnostics).toHaveLength(1);
  });

  test.each([
    [50, undefined],
    [51, 'Excessive alias count indicates a resource exhaustion attack'],
  ])('a part that is repeated %i times: %s', (times, message) => {
    const text = `a: &a [x]\nb:\n${'  - *a\n'.repeat(times - 1)}`;
    expect(readYaml('a.yaml', text).diagnostics[0]?.message).toBe(message);
  });
});
