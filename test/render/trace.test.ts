import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { render, trace } from '../../src/render/index.ts';
import { readPlan } from '../helpers/read-plan.ts';
import { sectionPack } from '../helpers/section-pack.ts';

const file = new URL('../fixtures/render/a-service-with-an-api-and-a-table/plan.json', import.meta.url);
const plan = readPlan(JSON.parse(readFileSync(file, 'utf8')));
const pack = sectionPack();

/** The lines of the brainstorm that a line of the plan is from, `answer` for what has none. */
function from(start: string): readonly unknown[] | undefined {
  const lines = render(plan, pack).split('\n');
  const traced = trace(plan, pack);
  const line = lines.findIndex((text) => text.startsWith(start)) + 1;
  return traced.get(line)?.map((origin) => (origin.from === 'brainstorm' ? origin.line : origin.from));
}

test.each([
  ['Order exports run', [41, 'answer', 44]],
  ['  - Files are kept', [52]],
  ['- **Out of scope:** Exports in XLSX', [66]],
  ['### C1 New endpoint', ['answer']],
  ['- **Versioning:** None', ['answer']],
  ['- [ ] **T2.1', ['answer']],
  ['  - Owner agent', ['answer']],
  ['  - Dependencies: T1.1', ['answer', 'answer']],
  ['- **R1**', ['answer', 'answer', 'answer', 'answer']],
  ['- **Assumptions:** Not stated: see Q2.', ['answer']],
])('the line %j is from %j', (start, expected) => {
  expect(from(start)).toEqual(expected);
});

test.each(['## 1.', '### Phase 1', '- **Key constraints:**'])('the line %j is the template’s own', (start) => {
  expect(`\n${render(plan, pack)}`).toContain(`\n${start}`);
  expect(from(start)).toBe(undefined);
});
