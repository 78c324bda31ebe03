import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, print } from '../../src/markdown/index.ts';
import { render } from '../../src/render/index.ts';
import { readPlan } from '../helpers/read-plan.ts';
import { sectionPack, slotIds } from '../helpers/section-pack.ts';

const folder = join(import.meta.dirname, '../fixtures/render');
const pack = sectionPack();
const none = { none: 'not in this case' };
const sides = { up: none, down: none, backfill: none, impact: none };
/** A plan with a change of every kind, and nothing else. */
const changes = {
  title: 'a',
  contracts: [
    { id: 'C1', name: 'a', endpoint: none, schema: none, event: none, compatibility: none, versioning: none },
  ],
  schema: (['table', 'column', 'index', 'constraint'] as const).map((kind) => ({
    id: 'D1',
    kind,
    name: 'a',
    ...sides,
  })),
  phases: [],
  risks: [],
  questions: [],
};

describe.each(readdirSync(folder))('%s', (name) => {
  const plan = readPlan(JSON.parse(readFileSync(join(folder, name, 'plan.json'), 'utf8')));

  test('is rendered as expected', async () => {
    await expect(render(plan, pack)).toMatchFileSnapshot(join(folder, name, 'plan.md'));
  });

  test('is canonical', () => {
    const rendered = render(plan, pack);
    expect(print(parse(rendered))).toBe(rendered);
  });

  test('has no file that nothing reads', () => {
    expect(readdirSync(join(folder, name)).toSorted()).toEqual(['plan.json', 'plan.md']);
  });
});

test('every slot that the pack declares has its place in the sections', () => {
  const slots = Object.fromEntries(slotIds.map((id, at) => [id, [`marked ${at}.`, `again ${at}.`]]));
  const plan = { title: 'a', slots, contracts: [], schema: [], phases: [], risks: [], questions: [] };
  const rendered = render(readPlan(plan), pack);
  const missing = slotIds.filter((_, at) => !rendered.includes(`marked ${at}.`) || !rendered.includes(`again ${at}.`));
  expect(missing).toEqual([]);
});

test('what the slots of sections 3 and 4 state stands beside their changes, too', () => {
  const ids = slotIds.filter((id) => /^(?:contracts|data)\./u.test(id));
  const slots = Object.fromEntries(ids.map((id) => [id, [`the word of ${id}`]]));
  const rendered = render(readPlan({ ...changes, slots }), pack);
  expect(ids.filter((id) => !rendered.includes(id))).toEqual([]);
});

test('beside changes, no slot of sections 3 and 4 says that there is none', () => {
  const slots = Object.fromEntries(slotIds.map((id) => [id, { none: `nothing of ${id}` }]));
  const rendered = render(readPlan({ ...changes, slots }), pack);
  expect(rendered).not.toMatch(/nothing of `(?:contracts|data)\./u);
  expect(rendered).toMatch(/nothing of `rollout\./u);
});
