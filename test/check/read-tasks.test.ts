import { expect, test } from 'vitest';
import { readDocument } from '../../src/check/read/read-document.ts';

/** The tasks of a phase: id, form, name, and behind them their fields. */
function read(body: string): readonly string[] {
  const { tasks } = readDocument(`## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n${body}\n`);
  return tasks.map(
    ({ id, form, name, fields }) =>
      `[${id}] ${form} ${name} | ${[...fields].map(([key, { text }]) => `${key}: ${text}`).join(', ')}`,
  );
}

test.each<[string, readonly string[]]>([
  ['- [ ] **TASK-001 – Add it**\n  - *Depends on:* –\n', ['[TASK-001] checkbox Add it | dependencies: –']],
  ['- [ ] **P1-T2: Add it**\n  - Owner: coder\n', ['[P1-T2] checkbox Add it | owner: coder']],
  ['- [ ] **Task 5a: Add it**\n  - Owner: coder\n', ['[Task 5a] checkbox Add it | owner: coder']],
  [
    '#### - [ ] Task 1: Add it\n\n| Field | Value |\n|---|---|\n| Purpose | why |\n| Dependencies | Task 2, Task 3 |\n',
    ['[Task 1] checkbox Add it | purpose: why, dependencies: Task 2, Task 3'],
  ],
  [
    '#### Task 1.1: Add it\n\n- [ ] Done\n- Purpose: why\n- Owner agent: coder\n',
    ['[Task 1.1] checkbox Add it | purpose: why, owner: coder'],
  ],
  [
    '- [ ] **T1.1 Add it**\n  - Purpose: why; Agent loop: ask again\n  - Owner agent: coder\n',
    ['[T1.1] checkbox Add it | purpose: why; Agent loop: ask again, owner: coder'],
  ],
  [
    '#### Group\n\n- [ ] T1.1 Add it\n- [ ] T1.2 Fill it\n',
    ['[T1.1] checkbox Add it | ', '[T1.2] checkbox Fill it | '],
  ],
  ['| ID | Task | Owner |\n|---|---|---|\n| 1 | - [ ] Add it | coder |\n', ['[1] checkbox Add it | owner: coder']],
  [
    '- [ ] **T1.1 Add it**\n  - Purpose — why it is\n  - Files / Modules to modify — `a`\n',
    ['[T1.1] checkbox Add it | purpose: why it is, files: a'],
  ],
  [
    '- [ ] **T1.1 Add it.** Depends on: –; Owner: coder; Estimate: 2 h\n',
    ['[T1.1] checkbox Add it | dependencies: –, owner: coder'],
  ],
  [
    '- [ ] **T1.1 Ajouter**\n  - But : voir\n  - Dépendances : aucune\n',
    ['[T1.1] checkbox Ajouter | purpose: voir, dependencies: aucune'],
  ],
  [
    '- [ ] **T1.1 Bauen**\n  - Zweck: sehen\n  - Abhängigkeiten: keine\n',
    ['[T1.1] checkbox Bauen | purpose: sehen, dependencies: keine'],
  ],
])('%j', (body, expected) => {
  expect(read(body)).toEqual(expected);
});
