import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, checkRules, fix } from '../../src/check/index.ts';
import { describeFinding } from './describe-finding.ts';

test('the list is the folder: each rule stands in the file of its id', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/check/rules')).filter((name) => name !== 'index.ts');
  expect(checkRules.map(({ ruleId }) => `${ruleId}.ts`).toSorted()).toEqual(files.toSorted());
});

describe.each(checkRules.map((rule) => [rule.ruleId, rule] as const))('%s', (_, rule) => {
  test('says in a sentence what holds and why, with a good and a bad example', () => {
    expect(rule.summary).toMatch(/^[A-Z0-9"].*[.`]$/u);
    expect(rule.rationale.length).toBeGreaterThan(20);
    expect(rule.examples.some(({ expect: findings }) => findings.length === 0)).toBe(true);
    expect(rule.examples.some(({ expect: findings }) => findings.length > 0)).toBe(true);
  });

  test.each(rule.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const found = check(example.plan, example.options, [rule]);
    expect(found.map(describeFinding)).toEqual(example.expect);
    for (const { ruleId, severity, message } of found) {
      expect({ ruleId, severity }).toEqual({ ruleId: rule.ruleId, severity: rule.severity });
      expect(message).toMatch(/^(?:Unexpected|Missing) .*[^.]$/u);
    }
  });

  test.each(rule.examples.map((example) => [example.title, example] as const))('%s, with CRLF', (_title, example) => {
    const found = check(example.plan.replaceAll('\n', '\r\n'), example.options, [rule]);
    expect(found.map(describeFinding)).toEqual(example.expect);
  });

  test.each(rule.examples.map((example) => [example.title, example] as const))('%s, mended', (_title, example) => {
    const { text, fixed } = fix(example.plan, example.options, [rule]);
    expect(text).toBe(example.fixed ?? example.plan);
    expect(fixed.length > 0).toBe(example.fixed !== undefined);
    expect(fix(text, example.options, [rule])).toEqual({ text, fixed: [] });
    expect(rule.fixable ?? false).toBe(rule.examples.some((one) => one.fixed !== undefined));
    const windows = example.plan.replaceAll('\n', '\r\n');
    expect(fix(windows, example.options, [rule]).text).toBe(text.replaceAll('\n', '\r\n'));
  });
});
