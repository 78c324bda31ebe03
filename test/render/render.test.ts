import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, print } from '../../src/markdown/index.ts';
import { render } from '../../src/render/index.ts';
import { readPlan } from '../helpers/read-plan.ts';
import { sectionPack } from '../helpers/section-pack.ts';

const folder = join(import.meta.dirname, '../fixtures/render');
const pack = sectionPack();

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
