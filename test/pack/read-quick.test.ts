import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { readQuick } from '../../src/pack/quick/read-quick.ts';

/** The value of a text by the whole of YAML; undefined where it is not in order. */
function slowly(text: string): unknown {
  const options = {
    schema: 'core',
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
    resolveKnownTags: false,
  } as const;
  try {
    const document = parseDocument(text, options);
    return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
  } catch {
    return undefined;
  }
}

/** A text in lists within each other, so many. */
function nested(levels: number): unknown {
  return levels === 0 ? 'b' : [nested(levels - 1)];
}

/** Records below each other, so many. */
function below(levels: number): string {
  return Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}a:\n`).join('');
}

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));

test('the files of the packs that come with planwright are the same, and most of them are read quickly', () => {
  const files = globSync('{ten-section,audited}/**/*.yaml', { cwd: templates, absolute: true });
  const read = files.map((path) => {
    const text = readFileSync(path, 'utf8');
    const value = readQuick(text);
    if (value !== undefined) expect(value, path).toStrictEqual(slowly(text));
    return value;
  });
  expect(read.filter((value) => value !== undefined).length).toBeGreaterThan(files.length * 0.7);
});

describe('is read quickly, to the same', () => {
  test.each([
    ['a: b\n', { a: 'b' }],
    ['a:\n- b\n- c: 1\n  d: [ 2.5, "x\\ny" ]\ne:\n', { a: ['b', { c: 1, d: [2.5, 'x\ny'] }], e: null }],
    ['a: { b: "c: d", e: [ ], f: { } } # why\n', { a: { b: 'c: d', e: [], f: {} } }],
    ["- it's\n-   'it''s'\n- 1.0.0\n- 2026-01-31\n-\n", ["it's", "it's", '1.0.0', '2026-01-31', null]],
    [
      '# first\n\na: # second\n    # third\n    b: true # fourth\n  # fifth\nc: http://x#y\n',
      { a: { b: true }, c: 'http://x#y' },
    ],
    ['a: >-\n  b: c\n  - d\ne:\n- >-\n  f [\n', { a: 'b: c - d', e: ['f ['] }],
    ['a: 5 seconds\nb: $x\nc: "404"\nd: 0\n', { a: '5 seconds', b: '$x', c: '404', d: 0 }],
    ['a: true\nb: false\nc: null\nd: Truex\ne: nulls\n', { a: true, b: false, c: null, d: 'Truex', e: 'nulls' }],
    ['a: 123456789012345\nb: 123456789.12345\nc: 10\n', { a: 123456789012345, b: 123456789.12345, c: 10 }],
    ['a: 1/2\nb: 5%\nd: 1.0.0\n', { a: '1/2', b: '5%', d: '1.0.0' }],
    ['"a b": c\n"x.y/z": d\n"null": e\n', { 'a b': 'c', 'x.y/z': 'd', null: 'e' }],
    ['a: "x\\"y\\\\z\\/\\t" # why\nb:   c   \nd: e#f\n', { a: 'x"y\\z/\t', b: 'c', d: 'e#f' }],
    ['a: {b: c, "d": [e, f g]}\n', { a: { b: 'c', d: ['e', 'f g'] } }],
    ['a: 1.10.0\nb: 10.0.12\nc: 12.5\nd: 0.25\n', { a: '1.10.0', b: '10.0.12', c: 12.5, d: 0.25 }],
    ['a: "b"   # c\n', { a: 'b' }],
    ['a: { "x.y/z -$": c, "d": e }\n', { a: { 'x.y/z -$': 'c', d: 'e' } }],
    ['-\n- a\n', [null, 'a']],
    ['-  a: b\n   c: d\n-  e\n', [{ a: 'b', c: 'd' }, 'e']],
    ['a: # why\nb:\n\n\nc: d\n', { a: null, b: null, c: 'd' }],
    ['a:\n  - b\n\n  # why\n  - c\n', { a: ['b', 'c'] }],
    ['a: >-\n  b\n  c\nd: e\n', { a: 'b c', d: 'e' }],
    ['a: is not null\nb: v1\n', { a: 'is not null', b: 'v1' }],
    ['a:   >-\n  b\nc: [  d  ,   e  ]\nf: "g"  \n', { a: 'b', c: ['d', 'e'], f: 'g' }],
    [`a: ${'[ '.repeat(50)}b${' ]'.repeat(50)}\n`, { a: nested(50) }],
    [below(51), JSON.parse(`${'{"a":'.repeat(51)}null${'}'.repeat(51)}`)],
  ])('%j', (text, value) => {
    expect(readQuick(text)).toStrictEqual(value);
    expect(slowly(text)).toStrictEqual(value);
  });
});

describe('is left to the whole of YAML', () => {
  test.each([
    '',
    'a',
    '- - a',
    'a: b: c',
    'a: b\n  c',
    'a: &x b',
    'a: *x',
    'a: !t b',
    'a: |\n  b',
    'a: >\n  b',
    'a: >-\n  b\n  # c',
    'a: >-\n  b\n\n  c',
    'a: >-\n  b \n  c',
    'a: >-\n  b\n   c',
    'a: >-\nb: c',
    'a: >-\n  # b',
    'a: >-\n    b\n  c',
    'a: b\na: c',
    'a: { b: 1, b: 2 }',
    '__proto__: 1',
    '"constructor": 1',
    'true: 1',
    'a: { b }',
    'a: [ b: c ]',
    'a: [ , ]',
    'a: [b,c]',
    'a: True',
    'a: 0x1F',
    'a: 1e3',
    'a: .inf',
    'a: 007',
    'a: "b',
    'a: "b" c',
    "a: 'b' c",
    'a: [ b',
    'a: b #c\n d',
    'a: "\\u0041"',
    'a:\tb',
    '---\na: b',
    'a: b\n...',
    '%YAML 1.2',
    'a:\n   b: 1\n  c: 2',
    '  a: b\nc: d',
    'a: [ b ] c',
    'a: "b"#c',
    'a: @b',
    'a: `b',
    'a: %b',
    'a: -1',
    'a: +1',
    'a: ~',
    'a: [ ~ ]',
    'a: <b',
    '- a\nb: c',
    'a: b\n- c',
    '? a\n: b',
    'a : b',
    `a: ${'['.repeat(9000)}`,
    `a: ${'[ '.repeat(51)}b${' ]'.repeat(51)}`,
    below(52),
    Array.from({ length: 30 }, (_, at) => `${'   '.repeat(at)}- a:\n`).join(''),
    'a:b',
    'a: b\tc',
    'a: b\u2028c',
    'a: b\r\nc: d',
    'a: \uD800',
    'a:\n--- b',
    'a:\n  - b\n...',
    '- a\n---\n- b',
    'a: >-\n  b\n%c',
    'a: 1234567890123456',
    'a: 1.123456',
    'a: 1234567890.5',
    'a: 01',
    'a: 1_000',
    'a: 1.0.0b',
    'a: 0x1.0.0',
    'a: { "b?": c }',
    'a: TRUE',
    'a: Null',
    'null: a',
    '1: a',
    'a: { b: c',
    'a: { b:c }',
    'a: "b\\q"',
    "a: 'b",
    'a: "b" "c"',
    'a: [ "b" c ]',
    'a: [ b # c ]',
    'a: b: ',
    'a: >-',
    'a: >-\n  b\n\nc: d',
    'a: .ts',
    'a: >- # b\n  c',
    'a:\n  b\n c: d',
    '- a\n  - b',
  ])('%j', (text) => {
    expect(readQuick(text)).toBeUndefined();
  });
});

/** Pieces that YAML is made of, put together in any way. */
const pieces = fc.constantFrom(
  'a', 'b', 'key', 'a b', ':', ': ', ' :', '- ', '-', '\n', '\n  ', '\n    ', '\n\n', '\n- ', '\n  - ', '[', ']', '{', '}', '[ ', ' ]',
  '{ ', ' }', ', ', ',', '"', "'", "''", '\\n', '\\"', '#', ' #', ' # ', '1', '1.5', '1.0.0', '-1', '0', '.5', 'true', 'null', '~', 'No',
  '$a', '&a', '*a', '!a', '|', '>', '%', '@', '?', '? ', 'é', '中', ' ', '(', ')', '/', '=', '+', '"a"', "'b'", 'a: ', 'b: ', 'c: ', '\u00A0',
  '0o7', '1e3', '.', '..', '...', '---', '<<', '"a": ',
); // prettier-ignore

test('a law: whatever is read quickly is what the whole of YAML reads', () => {
  let [tried, quick] = [0, 0];
  const same = (text: string): void => {
    const value = readQuick(text);
    if (value !== undefined) expect(value).toStrictEqual(slowly(text));
    tried += 1;
    quick += Number(value !== undefined);
  };
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      same(parts.join(''));
      same(`a: ${parts.join('')}`);
    }),
    { numRuns: 4000 },
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('')),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(text, fc.constantFrom('a', 'b-c', 'd.e')), tie('tree'), { maxKeys: 3 }),
    ),
  }));
  const styles = fc.record({
    indentSeq: fc.boolean(),
    singleQuote: fc.boolean(),
    collectionStyle: fc.constantFrom('any', 'flow'),
  });
  fc.assert(
    fc.property(tree, styles, fc.constantFrom(0, 80), (value, style, lineWidth) => {
      same(stringify(value, { ...style, lineWidth, schema: 'core' } as const));
    }),
    { numRuns: 4000 },
  );
  // A law about nothing would hold too.
  expect(quick).toBeGreaterThan(tried / 16);
});
