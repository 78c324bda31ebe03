import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { describeFinding } from './describe-finding.ts';

const folder = join(import.meta.dirname, '../fixtures/check');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

// A case is a plan as people and models write it, and all that must be said of it, a line a finding.
describe.each(cases)('%s', (name) => {
  const source = readFileSync(join(folder, name, 'plan.md'), 'utf8');
  const lines = (text: string) =>
    check(text).map((found) => `${found.severity} ${found.ruleId} ${describeFinding(found)}\n`);

  test('is found to be what it is', async () => {
    await expect(lines(source).join('')).toMatchFileSnapshot(join(folder, name, 'diagnostics.txt'));
  });

  test('has the same findings whatever its line ends', () => {
    const plain = source.replaceAll('\r\n', '\n');
    expect(lines(plain.replaceAll('\n', '\r\n'))).toEqual(lines(plain));
    expect(lines(`\uFEFF${plain}`)).toEqual(lines(plain));
  });

  test('has no file that nothing reads', () => {
    expect(existsSync(join(folder, name, 'diagnostics.txt'))).toBe(true);
    expect(readdirSync(join(folder, name)).toSorted()).toEqual(['diagnostics.txt', 'plan.md']);
  });
});

test.each(cases.filter((name) => name.startsWith('a-clean-plan')))('%s is clean', (name) => {
  expect(check(readFileSync(join(folder, name, 'plan.md'), 'utf8'))).toEqual([]);
});

const examples = join(import.meta.dirname, '../../examples');

test.each(readdirSync(examples))('the plan of the example %s is clean', (name) => {
  expect(check(readFileSync(join(examples, name, 'brainstorm.plan.md'), 'utf8'))).toEqual([]);
});
