import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, fix } from '../../src/check/index.ts';
import { statementsIn } from '../../src/check/statements-in.ts';
import { anyText, cleanPlan, damagedPlan } from '../helpers/broken-plans.ts';
import { shapes } from '../helpers/wrong-shapes.ts';

const misshapen = fc
  .subarray(Object.keys(shapes), { minLength: 1, maxLength: 5 })
  .map((names) => names.reduce((plan, name) => shapes[name]?.(plan) ?? plan, cleanPlan));

function holds(source: string): void {
  const { text, fixed } = fix(source);
  expect(check(text).filter((one) => one.fix)).toEqual([]);
  expect(fix(text)).toEqual({ text, fixed: [] });
  expect(statementsIn(text)).toBe(statementsIn(source));
  if (fixed.length === 0) expect(text).toBe(source);
}

describe.each(Object.entries(shapes))('%s', (_, shape) => {
  test('are mended, and every statement survives', () => {
    const source = shape(cleanPlan);
    expect(source).not.toBe(cleanPlan);
    holds(source);
  });
});

test('a plan in several wrong shapes at once is mended, and every statement survives', () => {
  fc.assert(fc.property(misshapen, holds), { numRuns: 6 });
});

test('whatever is mended stays mended, and no text is too broken for it', () => {
  fc.assert(fc.property(fc.oneof(anyText, damagedPlan), holds), { numRuns: 15 });
});

const folder = join(import.meta.dirname, '../fixtures/check');
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
test.each(cases.map(({ name }) => name))('%s is mended, and every statement survives', (name) => {
  holds(readFileSync(join(folder, name, 'plan.md'), 'utf8'));
});

test('shape alone is mended to the very plan', () => {
  for (const name of [
    'deeper headings',
    'no numbers',
    'hyphens for dashes',
    'no boxes',
    'separators',
    'closed headings',
  ])
    expect(check(fix(shapes[name]?.(cleanPlan) ?? '').text), name).toEqual([]);
});
