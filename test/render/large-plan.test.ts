import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { render } from '../../src/render/index.ts';
import { readPlan } from '../helpers/read-plan.ts';
import { sectionPack } from '../helpers/section-pack.ts';

const file = new URL('../fixtures/render/a-service-with-an-api-and-a-table/plan.json', import.meta.url);
const plan = readPlan(JSON.parse(readFileSync(file, 'utf8')));

function withStatements(texts: readonly string[]): Plan {
  const statements = texts.map((text) => ({ text, origins: [] }));
  return { ...plan, slots: new Map(plan.slots).set('testing.unit', { state: 'stated', statements }) };
}

// Generous for a busy machine: anything quadratic takes far longer.
test.each([
  [
    '2,000 statements',
    Array.from({ length: 2000 }, (_, at) => `Table t_${at} is read by POST /v1/t/${at} with *care*`),
  ],
  ['a statement of 300 KB', ['a *b_c* [x](y) <i> `'.repeat(15_000)]],
  ['a word of 300 KB', ['x_/'.repeat(100_000)]],
])(
  '%s are rendered in reasonable time',
  (_, texts) => {
    expect(render(withStatements(texts), sectionPack()).split('\n').length).toBeGreaterThan(texts.length);
  },
  8000,
);
