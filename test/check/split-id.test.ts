import { expect, test } from 'vitest';
import { splitId } from '../../src/check/read/split-id.ts';

test.each([
  ['T1.2 Add', 'T1.2', 'Add'],
  ['T1.2.3 x', 'T1.2.3', 'x'],
  ['T1. x', 'T1', 'x'],
  ['[T1.2] Add', 'T1.2', 'Add'],
  ['T-13: Add', 'T-13', 'Add'],
  ['task 4 — x', 'task 4', 'x'],
  ['Risk  2. x', 'Risk  2', 'x'],
  ['change 3: x', 'change 3', 'x'],
  ['question 12 x', 'question 12', 'x'],
  ['OQ3 Who', 'OQ3', 'Who'],
  ['Q3) Who', 'Q3', 'Who'],
  ['C1', 'C1', ''],
  ['D12 x', 'D12', 'x'],
  ['TASK-001 – x', 'TASK-001', 'x'],
  ['P1-T2: x', 'P1-T2', 'x'],
  ['Task 5a: x', 'Task 5a', 'x'],
  ['[Task 5a]: x', 'Task 5a', 'x'],
  ['P10.12 x', 'P10.12', 'x'],
  ['P10-T12 x', 'P10-T12', 'x'],
  ['T12.34.56 x', 'T12.34.56', 'x'],
  ['OQ-12: x', 'OQ-12', 'x'],
  ['R-12 x', 'R-12', 'x'],
  ['risk-12 x', 'risk-12', 'x'],
  ['Q12b – x', 'Q12b', 'x'],
])('%j begins with the id %j', (text, id, rest) => {
  expect(splitId(text)).toEqual({ id, rest });
});

test.each([
  ['R2D2 x', 'R2D2 x'],
  ['T1.2a is a chip', 'T1.2a is a chip'],
  ['T5% x', 'T5% x'],
  ['T1_x', 'T1_x'],
  ['T 1 x', 'T 1 x'],
  ['X1 y', 'X1 y'],
  ['P1 x', 'P1 x'],
  ['risk12 x', 'risk12 x'],
  ['T1x y', 'T1x y'],
  ['after T1 x', 'after T1 x'],
  ['3.1.2 Event', 'Event'],
  ['3.1.  Event', 'Event'],
  ['30.12 `x`', '`x`'],
  ['3 Events', '3 Events'],
  ['3.5 % of', '3.5 % of'],
  ['see 3.1.2 Event', 'see 3.1.2 Event'],
])('%j begins with none and reads %j', (text, rest) => {
  expect(splitId(text)).toEqual({ id: '', rest });
});
