import { expect, test } from 'vitest';
import { applyEdits } from '../../src/check/apply-edits.ts';
import { boxEdit } from '../../src/check/mend/box-edit.ts';
import { readDocument } from '../../src/check/read/read-document.ts';

const head = '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n';

/** What boxes make of a list below a phase. */
function mended(body: string): string {
  const source = head + body;
  const { tasks } = readDocument(source);
  const edits = tasks.flatMap((task) => boxEdit(source, task));
  return applyEdits(source, edits).slice(head.length);
}

test.each([
  ['- T1.1 Add it\n', '- [ ] T1.1 Add it\n'],
  ['- **T1.1 Add it**\n  - Owner: coder\n', '- [ ] **T1.1 Add it**\n  - Owner: coder\n'],
  ['* T1.1 Add it\n', '* [ ] T1.1 Add it\n'],
  ['+\tT1.1 Add it\n', '+\t[ ] T1.1 Add it\n'],
  ['-    T1.1 Add it\n', '-    [ ] T1.1 Add it\n'],
  ['1. T1.1 Add it\n', '1. [ ] T1.1 Add it\n'],
  ['12) T1.1 Add it\n', '12) [ ] T1.1 Add it\n'],
  ['- - T1.1 Add it\n', '- - [ ] T1.1 Add it\n'],
  ['- [] T1.1 Add it\n', '- [ ] T1.1 Add it\n'],
  ['- T1.1\n- Migrate\n', '- [ ] T1.1\n- [ ] Migrate\n'],
  ['- ☐ T1.1 Add it\n', '- [ ] T1.1 Add it\n'],
  ['- □  T1.1 Add it\n', '- [ ] T1.1 Add it\n'],
  ['- ☑ T1.1 Add it\n', '- [x] T1.1 Add it\n'],
  ['- ☒ T1.1 Add it\n', '- [x] T1.1 Add it\n'],
  ['- ✅T1.1 Add it\n', '- [x] T1.1 Add it\n'],
  ['- T1.1 Add it\n- T1.2 Add it ✅\n', '- [ ] T1.1 Add it\n- [ ] T1.2 Add it ✅\n'],
])('%j has boxes as %j', (body, expected) => {
  expect(mended(body)).toBe(expected);
  expect(mended(expected)).toBe(expected);
});

test.each([
  '- [ ] T1.1 Add it\n',
  '- [x] T1.1 Add it\n',
  '#### T1.1 Add it\n',
  '| ID | Name |\n| -- | -- |\n| T1.1 | Add it |\n',
  '- # T1.1 Add it\n',
  '- ###### T1.1 Add it\n',
  '- > T1.1 Add it\n',
  '-     T1.1 Add it\n',
  '- ```\n  T1.1 Add it\n  ```\n',
  '- ☐\n',
])('%j is left as it is', (body) => {
  expect(mended(body)).toBe(body);
});
