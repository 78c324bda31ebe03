import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../src/plan/index.ts';
import { readPlan } from '../helpers/read-plan.ts';
import { shownPlan } from '../helpers/shown-plan.ts';
import { describePlan } from './describe-plan.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const read = (...path: readonly string[]): string => readFileSync(join(fixtures, ...path), 'utf8');

const names = readdirSync(join(fixtures, 'check'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

// Plans as people and agents write them: the same that the rules of `check` are tried on.
describe.each(names)('%s', (name) => {
  test('is read as expected', async () => {
    const parsed = parsePlan(read('check', name, 'plan.md'));
    await expect(describePlan(parsed)).toMatchFileSnapshot(join(fixtures, 'parse-plan', `${name}.txt`));
  });
});

test('every expectation has its plan', () => {
  const expected = readdirSync(join(fixtures, 'parse-plan')).map((name) => name.replace(/\.txt$/u, ''));
  expect(expected.toSorted()).toEqual(names.toSorted());
});

test.each(readdirSync(join(fixtures, 'render')).filter((name) => name !== 'hostile-statements'))(
  'the rendered %s is read as it was',
  (name) => {
    const plan = readPlan(JSON.parse(read('render', name, 'plan.json')));
    expect(parsePlan(read('render', name, 'plan.md')).plan).toEqual(shownPlan(plan));
  },
);
