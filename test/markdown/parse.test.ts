import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';

test.each([
  ['a definition in a later piece', 'A [b] c.\n\n# D\n\nE\n\n[b]: x\n', 'linkReference'],
  ['a definition in an earlier piece', '[b]: x\n\n# D\n\nE\n\nA [b] c.\n', 'linkReference'],
  ['a footnote in a later piece', 'A [^b] c.\n\n# D\n\nE\n\n[^b]: x\n', 'footnoteReference'],
  ['a definition behind tabs and spaces', 'A [b] c.\n \t\n#\tD\n\n### E\n  \n[b]: x\n\nF\n', 'linkReference'],
  ['a definition behind a byte order mark', '\uFEFFA [b] c.\n\n# D\n\nE\n\n[b]: x\n', 'linkReference'],
  ['a definition behind front matter', '---\na: b\n\n# c\n--- \n\nA [b] c.\n\n# D\n\n[b]: x\n', 'linkReference'],
  ['one definition of two', 'A [b] [c].\n\n# D\n\nE [c]\n\n[b]: x\n', 'linkReference'],
  ['a definition within a fence', 'A [b] c.\n\n```\n\n# D\n\n[b]: x\n\n# E\n\n```\n\n# F\n', undefined],
])('%s counts as it does in the whole document', (_, source, type) => {
  const whole = JSON.stringify(parse(source, Infinity));
  expect(/"type":"(\w+Reference)"/u.exec(whole)?.[1]).toBe(type);
  for (let size = 0; size < source.length; size += 1) expect(JSON.stringify(parse(source, size))).toBe(whole);
});

test('a rule at the start is no front matter that never ends', () => {
  expect(parse('---\n- a\n').children.map(({ type }) => type)).toEqual(['thematicBreak', 'list']);
});
