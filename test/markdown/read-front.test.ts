import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { readFront } from '../../src/markdown/quick/read-front.ts';

test.each([
  ['a document without any', '# A\n\n---', 0],
  ['front matter alone', '---\na: b\n---', 3],
  ['front matter before a document', '---\na: b\nc: d\n---\n\n# A\n\nb ---', 4],
  ['front matter of nothing', '---\n---\na', 2],
  ['lines that begin or end as a fence does', '---\n----\na ---\n ---\n---\na---', 5],
  ['a rule behind it', '---\na: b\n---\n\n---', 3],
])('%s is read as the parser does', (_, source, lines) => {
  expect(readFront(source)).toEqual({ nodes: parse(source).children.filter(({ type }) => type === 'yaml'), lines });
});

test.each([
  ['a rule at the start', '---\n\na'],
  ['a longer rule at the start', '----\na: b\n---'],
  ['a fence that ends in white space', '---\na: b\n--- \nc\n---'],
  ['a first fence that does', '--- \na: b\n---'],
  ['a fence with another behind it', '---\na: b\n---\n---'],
])('%s is left to the parser', (_, source) => {
  expect(readFront(source)).toBeUndefined();
});
