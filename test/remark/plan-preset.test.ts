import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { type Preset, unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { check, checkRules } from '../../src/check/index.ts';
import preset, { planRules } from '../../src/remark/index.ts';

const fixtures = join(import.meta.dirname, '../fixtures/check');
const plans = readdirSync(fixtures)
  .filter((name) => !name.startsWith('.'))
  .map((name) => [name, readFileSync(join(fixtures, name, 'plan.md'), 'utf8')] as const);

async function messages(plan: string, ...presets: readonly Preset[]): Promise<readonly VFileMessage[]> {
  const processor = presets.reduce((made, one) => made.use(one), unified().use(remarkParse).use(remarkStringify));
  return (await processor.process(plan)).messages;
}

describe.each(plans)('%s', (_, plan) => {
  test('has in remark the findings, places and weights of check', async () => {
    const told = (await messages(plan, preset)).map(({ ruleId, reason, fatal, line, column }) =>
      [ruleId, reason, fatal, line, column].join(' | '),
    );
    const found = check(plan).map(({ ruleId, message, severity, place }) =>
      [ruleId, message, severity === 'error', place?.start.line, place?.start.column].join(' | '),
    );
    expect(told.toSorted()).toEqual(found.toSorted());
  });
});

const [, gaps = ''] = plans.find(([name]) => name === 'placeholders-and-gaps') ?? [];

test('a message names remark-lint, the rule, and the page of the rule', async () => {
  for (const { source, ruleId, url } of await messages(gaps, preset)) {
    expect(source).toBe('remark-lint');
    expect(url).toMatch(new RegExp(`^file:///.*/docs/rules/${ruleId}\\.md$`, 'u'));
    expect(existsSync(fileURLToPath(url ?? ''))).toBe(true);
  }
});

test('every rule is there by its id, and its own settings go over those of the preset', async () => {
  expect(Object.keys(planRules)).toEqual(checkRules.map(({ ruleId }) => ruleId));
  const rule = (ruleId: string, setting: unknown): Preset => {
    const plugin = planRules[ruleId];
    return { plugins: plugin ? [[plugin, setting]] : [] };
  };
  const fillers = async (...settings: readonly Preset[]) =>
    (await messages(gaps, preset, ...settings))
      .filter(({ ruleId }) => ruleId === 'no-filler')
      .map(({ fatal }) => fatal);
  expect(new Set(await fillers())).toEqual(new Set([false]));
  expect(await fillers(rule('no-filler', false))).toEqual([]);
  expect(new Set(await fillers(rule('no-filler', ['error'])))).toEqual(new Set([true]));

  const plan = '## 5. Step-by-Step Implementation Tasks\n\n- [ ] **T1.1 Add it**\n  - Owner agent: coder\n';
  const owners = (allowed: readonly string[]) => messages(plan, rule('task-owner', ['error', { owners: allowed }]));
  expect(await owners(['coder'])).toEqual([]);
  expect((await owners(['tester'])).map(String)).toEqual([expect.stringContaining('owner `coder`')]);
});

test('comments turn rules off, and on again', async () => {
  const section = '## 7. Testing Plan\n\n- Errors as needed\n';
  const ids = async (plan: string) => (await messages(plan, preset)).map(({ ruleId }) => ruleId);
  expect(await ids(section)).toContain('no-filler');
  expect(await ids(`<!--lint disable no-filler-->\n\n${section}`)).not.toContain('no-filler');
  expect(await ids(`<!--lint disable no-filler-->\n\n<!--lint enable no-filler-->\n\n${section}`)).toContain(
    'no-filler',
  );
});
