import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, fix } from '../../src/check/index.ts';
import { statementsIn } from '../../src/check/statements-in.ts';
import { anyText, cleanPlan, damagedPlan } from '../helpers/broken-plans.ts';

/** Ways in which people and models write what the specification asks for in another form. */
const shapes: Readonly<Record<string, (plan: string) => string>> = {
  'deeper headings': (plan) => plan.replace(/^(?=#)/gmu, '#'),
  'one section deeper': (plan) => plan.replace(/^## (?=9\.)/mu, '### '),
  'sections in bold': (plan) => plan.replace(/^## (.*)$/gmu, '**$1**'),
  'underlined sections': (plan) => plan.replace(/^## (.*)$/gmu, '$1\n---'),
  'closed headings': (plan) => plan.replace(/^(#+) (.*)$/gmu, '$1 $2 $1'),
  'no numbers': (plan) => plan.replace(/^## \d+\. /gmu, '## '),
  'other numbers': (plan) => plan.replace(/^## (\d+)\. /gmu, (_, digits: string) => `## ${Number(digits) + 1}. `),
  'hyphens for dashes': (plan) => plan.replace(/^(### Phase \d) — /gmu, '$1 - '),
  'colons for dashes, phases in bold': (plan) => plan.replace(/^### (Phase \d) — (.*)$/gmu, '**$1: $2**'),
  'no boxes': (plan) => plan.replace(/^- \[[ x]\] /gmu, '- '),
  'numbers for boxes': (plan) =>
    plan.replace(/^- \[[ x]\] /gmu, '1. ').replace(/^ {2}(?=- (?:Purpose|Files|Dep|Own))/gmu, '   '),
  'no ids': (plan) => plan.replace(/^(- \[[ x]\] \*\*)T\d+\.\d+ /gmu, '$1'),
  'ids of another phase': (plan) => plan.replace(/\bT1\.(\d)/gu, 'T7.$1'),
  separators: (plan) => plan.replace(/^(?=## )/gmu, '---\n\n'),
  'windows line ends': (plan) => plan.replace(/\r?\n/gu, '\r\n'),
  'sections turned round': (plan) =>
    plan
      .split(/^(?=## )/mu)
      .toReversed()
      .join('\n'),
};
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
  fc.assert(fc.property(misshapen, holds), { numRuns: 20 });
});

test('whatever is mended stays mended, and no text is too broken for it', () => {
  fc.assert(fc.property(fc.oneof(anyText, damagedPlan), holds), { numRuns: 40 });
});

const folder = join(import.meta.dirname, '../fixtures/check');
test.each(readdirSync(folder))('%s is mended, and every statement survives', (name) => {
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
