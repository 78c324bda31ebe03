import { expect, test } from 'vitest';
import { loadPack } from '../../src/pack/index.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';
import { describeFinding } from './findings-of.ts';

const found = ['sections/01-part.md Unexpected size, it unfolds into more than 10000 tags'];

/** What is found where the first section holds a text, beside partials. */
function findings(section: string, partials: readonly string[] = []): readonly string[] {
  const files = smallPackFiles().set('sections/01-part.md', section);
  for (const [at, text] of partials.entries()) files.set(`partials/p${String(at)}.md`, text);
  return loadPack(files, { sha256: String }).diagnostics.map(describeFinding);
}

/** So many partials, each of which includes the one before it twice. */
function doubling(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? 'a' : `{{> p${String(at - 1)}}} {{> p${String(at - 1)}}}`,
  );
}

test.each([
  [10_000, '{{a}}'.repeat(10_000), []],
  [10_001, '{{a}}'.repeat(10_001), found],
  [10_000, '{{#a}}{{b}}{{/a}}'.repeat(5_000), []],
  [10_002, '{{#a}}{{b}}{{/a}}'.repeat(5_001), found],
])('%i tags of its own', (_, section, expected) => {
  expect(findings(section)).toEqual(expected);
});

test.each([
  ['8,191 tags', 12, []],
  ['16,383 tags', 13, found],
])('partials that double each other to %s', (_, levels, expected) => {
  expect(findings(`{{> p${String(levels)}}}`, doubling(levels + 1))).toEqual(expected);
});

test('what includes itself, and what is not there, ends', () => {
  expect(findings('{{> p0}} {{> p1}} {{> nowhere}}', ['{{> p1}} {{a}}', '{{> p0}}'])).toEqual([]);
});
