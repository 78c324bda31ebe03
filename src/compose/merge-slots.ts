import type { Slot } from '../model/index.ts';
import { mergeStatements } from './merge-statements.ts';

const strength = { unknown: 0, none: 1, stated: 2 };

/** What several rules say about one part: sentences win over "none", "none" over "not known", and sentences add up. */
export function mergeSlots(first: Slot, all: readonly Slot[]): Slot {
  const statements = all.flatMap((slot) => (slot.state === 'stated' ? slot.statements : []));
  if (statements.length > 0) return { state: 'stated', statements: mergeStatements(statements) };
  return all.reduce((best, slot) => (strength[slot.state] > strength[best.state] ? slot : best), first);
}
