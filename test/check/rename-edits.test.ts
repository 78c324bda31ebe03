import { expect, test } from 'vitest';
import { applyEdits } from '../../src/check/apply-edits.ts';
import { renameEdits } from '../../src/check/mend/rename-edits.ts';
import { readDocument } from '../../src/check/read/read-document.ts';

const head = '## 5. Step-by-Step Implementation Tasks\n\n### Phase 1 — Preparation\n\n';

/** The tasks of a plan, and what else it says, when its first task is called T1.9; nothing where that is not safe. */
function renamed(tasks: string, text: string): string | undefined {
  const source = `${head}${tasks}\n\n## 9. Risks & Mitigations\n\n${text}\n`;
  const document = readDocument(source);
  const [first] = document.tasks;
  const edits = first ? renameEdits(document, first, 'T1.9') : [];
  if (edits.length === 0) return undefined;
  const [, lines = ''] = applyEdits(source, edits).split(head);
  return lines.replace('\n\n## 9. Risks & Mitigations\n\n', ' | ').trimEnd();
}

const one = '- [ ] **T1.1 Add**';

test.each([
  ['Nothing', '- [ ] **T1.9 Add** | Nothing'],
  ['T1.1 and t1.1, t-1.1; Task 1.1, task  1.1', '- [ ] **T1.9 Add** | T1.9 and t1.9, t-1.9; Task 1.9, task  1.9'],
  ['T1.1. T1.1: (T1.1) "T1.1" T1.1', '- [ ] **T1.9 Add** | T1.9. T1.9: (T1.9) "T1.9" T1.9'],
  ['T1.10, T11.1, T1.1.1, 1.1', '- [ ] **T1.9 Add** | T1.10, T11.1, T1.1.1, 1.1'],
  ['T1.1, T1.2 and 3', '- [ ] **T1.9 Add** | T1.9, T1.2 and 3'],
  ['T1.1 to the end, until then', '- [ ] **T1.9 Add** | T1.9 to the end, until then'],
  ['from 3 on T1.1', '- [ ] **T1.9 Add** | from 3 on T1.9'],
])('where %j is said a task gets another id everywhere', (text, expected) => {
  expect(renamed(one, text)).toBe(expected);
});

test.each([
  ['T1.1–T1.3'],
  ['T1.1 - 3'],
  ['T1.1..T1.3'],
  ['T1.1 to 3'],
  ['T1.1 through Task 3'],
  ['T1.1 to Task  3'],
  ['T1.1 .. 3'],
  ['T1.1  –  T3'],
  ['T1.1 until T-3'],
  ['T1.0–T1.1'],
  ['1.0 — T1.1'],
  ['T1.0...T1.1'],
  ['1 to T1.1'],
  ['T1 through T1.1'],
  ['T1 until  T1.1'],
  ['a.T1.1'],
  ['xT1.1'],
  ['a/T1.1'],
  ['T1.1x'],
  ['T1.1-x'],
  ['T1.1_'],
  ['see https://example.org/T1.1'],
  ['[it](#T1.1)'],
])('where %j is said it keeps its id', (text) => {
  expect(renamed(one, text)).toBeUndefined();
});

test('an id of one number is written anew as a whole', () => {
  expect(renamed('- [ ] **T12 Add**', 'T12, Task 12 and T1, T123')).toBe(
    '- [ ] **T1.9 Add** | T1.9, Task 1.9 and T1, T123',
  );
});

test('of an id that two tasks have only the own name is written anew, and none where it is said elsewhere', () => {
  const two = `${one}\n- [ ] **T1.1 Fill**`;
  expect(renamed(two, 'Nothing')).toBe('- [ ] **T1.9 Add**\n- [ ] **T1.1 Fill** | Nothing');
  expect(renamed(two, 'T1.1')).toBeUndefined();
});

test.each(['- [ ] **1.1 Add**', '- [ ] **P1-T1 Add**', '- [ ] Add'])('%j is left as it is', (task) => {
  expect(renamed(task, 'Nothing')).toBeUndefined();
});
