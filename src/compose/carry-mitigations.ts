import type { Slot } from '../model/index.ts';
import type { FindTasks } from './find-tasks.ts';
import { referenceClose, referenceOpen } from './reference-marks.ts';
import type { DraftRisk } from './types.ts';

/** Puts behind each mitigation the tasks that carry it, as references. Keys of tasks that this plan does not have are left out. */
export function carryMitigations(risks: readonly DraftRisk[], find: FindTasks): readonly DraftRisk[] {
  return risks.map((risk) => {
    const keys = [...new Set(risk.by.flatMap((pattern) => find(pattern)).map((task) => task.key))];
    return keys.length === 0 ? risk : { ...risk, mitigation: pointTo(risk.mitigation, keys) };
  });
}

function pointTo(slot: Slot, keys: readonly string[]): Slot {
  if (slot.state !== 'stated') return slot;
  const references = keys.map((key) => `${referenceOpen}${key}${referenceClose}`).join(', ');
  return {
    state: 'stated',
    statements: slot.statements.map((statement, at) =>
      at === slot.statements.length - 1 ? { ...statement, text: `${statement.text} (${references})` } : statement,
    ),
  };
}
