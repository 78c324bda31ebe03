import { expect, test } from 'vitest';
import { applyEdits } from '../../src/check/apply-edits.ts';
import { assignIds } from '../../src/check/mend/assign-ids.ts';
import { idEdit } from '../../src/check/mend/id-edit.ts';
import { readDocument } from '../../src/check/read/read-document.ts';

const head = '## 5. Step-by-Step Implementation Tasks\n\n### Phase 2 — Core Implementation\n\n';

/** What an id before each task makes of what stands below a phase. */
function named(body: string): string {
  const source = head + body;
  const edits = readDocument(source).tasks.flatMap((task) => idEdit(source, task, 'T2.9'));
  return applyEdits(source, edits).slice(head.length);
}

test.each([
  ['- Add it', '- T2.9 Add it'],
  ['*  Add it', '*  T2.9 Add it'],
  ['+\tAdd it', '+\tT2.9 Add it'],
  ['12) Add it', '12) T2.9 Add it'],
  ['1. [ ] Add it', '1. [ ] T2.9 Add it'],
  ['- [x]  Add it', '- [x]  T2.9 Add it'],
  ['- [ ] **Add it**', '- [ ] **T2.9 Add it**'],
  ['- [ ] __Add it__ now', '- [ ] __T2.9 Add it__ now'],
  ['- [ ] **Add it', '- [ ] T2.9 **Add it'],
  ['- [ ] ** Add it**', '- [ ] T2.9 ** Add it**'],
  ['- [ ] ***Add* it**', '- [ ] T2.9 ***Add* it**'],
  ['- [ ] **A**', '- [ ] **T2.9 A**'],
  ['- [ ] __A__', '- [ ] __T2.9 A__'],
  ['- [ ] *Add it*', '- [ ] T2.9 *Add it*'],
  ['- Say ☑ or [ ] now', '- T2.9 Say ☑ or [ ] now'],
  ['#### Add it\n\n- Purpose: a\n- Owner: b', '#### T2.9 Add it\n\n- Purpose: a\n- Owner: b'],
  ['#### **Add it**\n\n- Purpose: a\n- Owner: b', '#### **T2.9 Add it**\n\n- Purpose: a\n- Owner: b'],
  ['####  __A__ b\n\n- Purpose: a\n- Owner: b', '####  __T2.9 A__ b\n\n- Purpose: a\n- Owner: b'],
  ['#### **Add** *it\n\n- Purpose: a\n- Owner: b', '#### **T2.9 Add** *it\n\n- Purpose: a\n- Owner: b'],
  ['- [ ] ## Add it', '- [ ] ## T2.9 Add it'],
])('%j is called so in %j', (body, expected) => {
  expect(named(body)).toBe(expected);
});

test.each([
  '- [] Add it',
  '- ☐ Add it',
  '- #### Add it\n\n  - Purpose: a\n  - Owner: b',
  '#### ☑ Add it',
  '**Add it**\n\n- Purpose: a\n- Owner: b',
  '| Task | Owner |\n|---|---|\n| a | b |',
  'Add it\n------\n\n- Purpose: a\n- Owner: b',
])('%j is left as it is', (body) => {
  expect(named(body)).toBe(body);
});

/** The ids that tasks get, in their order; `-` where a task keeps its own. */
function assigned(source: string): string {
  const document = readDocument(source);
  const ids = assignIds(document);
  return document.tasks.map((task) => ids.get(task) ?? '-').join(' ');
}

const one = '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n';
const two = '\n### Phase 2 — Core Implementation\n\n';

test.each([
  [`${one}- [ ] T1.1 a\n- [ ] T1.2 b\n`, '- -'],
  [`${one}- [ ] a\n- [ ] b\n`, 'T1.1 T1.2'],
  [`${one}- [ ] T1.1 a\n- [ ] b\n- [ ] T1.3 c\n- [ ] d\n`, '- T1.2 - T1.4'],
  [`${one}- [ ] T1.2 a\n- [ ] b\n- [ ] T1.1 c\n`, '- T1.3 -'],
  [`${one}- [ ] a\n- [ ] b, after T1.1 and T1.2\n`, 'T1.3 T1.4'],
  [`${one}- [ ] T1.1 a\n- [ ] T1.1 b\n- [ ] t-1.1 c\n`, '- T1.2 T1.3'],
  [`${one}- [ ] T2.3 a\n- [ ] T2.4 b\n`, 'T1.3 T1.4'],
  [`${one}- [ ] T2.3.4 a\n`, 'T1.3.4'],
  [`${one}- [ ] T1.3 a\n- [ ] T2.3 b\n`, '- T1.2'],
  [`${one}- [ ] T7 a\n- [ ] P2-T1 b\n`, '- T1.1'],
  [`${one}- [ ] a\n${two}- [ ] b\n- [ ] T2.1 c\n`, 'T1.1 T2.2 -'],
  [`${one}- [ ] T1.1 a\n${two}- [ ] T1.1 b\n- [ ] T1.2 c\n`, '- T2.1 T2.2'],
  ['## 5. Step-by-Step Implementation Tasks\n\n- [ ] a\n- [ ] T3.1 b\n- [ ] T3.1 c\n- [ ] T4 d\n', 'T1.1 - T3.2 -'],
])('the tasks of %j get %s', (source, expected) => {
  expect(assigned(source)).toBe(expected);
});
