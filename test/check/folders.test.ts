import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, fix } from '../../src/check/index.ts';
import { readDocument } from '../../src/check/read/read-document.ts';
import { describeDocument } from './describe-document.ts';
import { describeFinding } from './describe-finding.ts';

const folder = join(import.meta.dirname, '../fixtures/check');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The lines of a mended plan that the plan does not have. */
function changedLines(plan: string, mended: string): readonly string[] {
  const known = new Set(plan.split(/\r?\n/u));
  return mended.split(/\r?\n/u).flatMap((line, at) => (known.has(line) ? [] : [`${at + 1}| ${line}`]));
}

// A case is a plan as people and models write it, all that must be said of it, a line a finding, and what is read of it with what
// is mended in it. `npx vitest run test/check -u` writes both anew; what changed is to be read.
describe.each(cases)('%s', (name) => {
  const source = readFileSync(join(folder, name, 'plan.md'), 'utf8');
  const lines = (text: string) =>
    check(text).map((found) => `${found.severity} ${found.ruleId} ${describeFinding(found)}\n`);

  test('is found to be what it is', async () => {
    await expect(lines(source).join('')).toMatchFileSnapshot(join(folder, name, 'diagnostics.txt'));
  });

  test('is read as it was meant, and mended without a change of what it says', async () => {
    const { text, fixed } = fix(source);
    const mended = fixed.map((found) => `mended ${found.ruleId} ${describeFinding(found)}`);
    const lines = [...describeDocument(readDocument(source)), ...mended, ...changedLines(source, text), ''];
    await expect(lines.join('\n')).toMatchFileSnapshot(join(folder, name, 'reading.txt'));
  });

  test('has the same findings whatever its line ends', () => {
    const plain = source.replaceAll('\r\n', '\n');
    expect(lines(plain.replaceAll('\n', '\r\n'))).toEqual(lines(plain));
    expect(lines(`\uFEFF${plain}`)).toEqual(lines(plain));
  });

  test('has no file that nothing reads', () => {
    expect(readdirSync(join(folder, name)).toSorted()).toEqual(['diagnostics.txt', 'plan.md', 'reading.txt']);
  });
});

test.each(cases.filter((name) => name.startsWith('a-clean-plan')))('%s is clean', (name) => {
  expect(check(readFileSync(join(folder, name, 'plan.md'), 'utf8'))).toEqual([]);
});

const examples = join(import.meta.dirname, '../../examples');

test.each(readdirSync(examples))('the plan of the example %s is clean', (name) => {
  expect(check(readFileSync(join(examples, name, 'brainstorm.plan.md'), 'utf8'))).toEqual([]);
});
