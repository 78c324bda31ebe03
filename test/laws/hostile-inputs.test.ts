import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { findExcess, parse } from '../../src/markdown/index.ts';
import { hostileInputs } from '../helpers/hostile-inputs.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';

const lexicons = readLexicons();
const [small, large] = [1_000, 10_000];

/** What is refused, by the rule that says why; everything else is read. */
const refused: Readonly<Record<string, string>> = {
  'nested quotes on one line': 'levels',
  'nested quotes with spaces': 'levels',
  'nested lists on one line': 'levels',
  'nested numbers on one line': 'levels',
  'lists in quotes on one line': 'levels',
  'a list that goes deeper by indentation': 'levels',
  'quotes that go deeper line by line': 'levels',
  'addresses with marks behind': 'address-punctuation',
  'addresses with brackets': 'address-punctuation',
};

/** How many nodes a tree has, and how deep it is. */
function measure(node: Nodes): { readonly nodes: number; readonly depth: number } {
  const below = 'children' in node ? node.children.map(measure) : [];
  return {
    nodes: below.reduce((sum, one) => sum + one.nodes, 1),
    depth: below.reduce((most, one) => Math.max(most, one.depth), 0) + 1,
  };
}

describe.each(Object.entries(hostileInputs))('%s', (name, write) => {
  test('is refused by what stands in it, however large, or never', () => {
    for (const size of [20_000, 200_000]) expect(findExcess(write(size))?.ruleId).toBe(refused[name]);
  });

  test.skipIf(name in refused)('is read to a tree that is not deep and grows no faster than the document', () => {
    const [before, after] = [measure(parse(write(small))), measure(parse(write(large)))];
    expect(after.depth).toBeLessThan(1100);
    expect(after.nodes).toBeLessThanOrEqual(Math.max(1000, before.nodes * (large / small) * 1.2));
  });

  test.skipIf(name in refused)('gives facts with places in it', () => {
    const source = write(small);
    const lines = source.split(/\r\n|\r|\n/u).length;
    for (const { line } of extract(source, lexicons).facts) expect(line).toBeLessThanOrEqual(lines);
  });
});

test('of the marks in one text the first thousand mean something', () => {
  const [paragraph] = parse(`${'*a* '.repeat(600)}\n\n*b*`).children;
  const children = paragraph?.type === 'paragraph' ? paragraph.children : [];
  expect(children.filter((child) => child.type === 'emphasis')).toHaveLength(500);
  expect(
    parse('*a*\n\n'.repeat(1200)).children.every(
      (block) => block.type === 'paragraph' && block.children[0]?.type === 'emphasis',
    ),
  ).toBe(true);
});
