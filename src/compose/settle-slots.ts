import type { Answer, Slot, Statement } from '../model/index.ts';
import type { SlotDeclaration } from '../pack/index.ts';
import { mergeStatements } from './merge-statements.ts';
import type { DraftStatement } from './types.ts';

/** All that speaks about the slots: sentences, reasons why there is none, and the answers themselves. */
export interface Said {
  readonly statements: readonly DraftStatement[];
  readonly none: ReadonlyMap<string, Statement>;
  readonly answers: ReadonlyMap<string, Answer>;
}

/**
 * Every declared slot in one of its three states, in the pack's order; after them, slots that only some sentence names.
 * Sentences win; then a rule that knows why there is none; then the answers, when all that speak of the slot are empty;
 * what is left is not known, and its gap asks.
 */
export function settleSlots(declared: readonly SlotDeclaration[], said: Said): ReadonlyMap<string, Slot> {
  const bySlot = new Map<string, DraftStatement[]>();
  for (const statement of said.statements) {
    const known = bySlot.get(statement.slot);
    if (known) known.push(statement);
    else bySlot.set(statement.slot, [statement]);
  }
  const slots = new Map<string, Slot>();
  for (const slot of declared) {
    const statements = bySlot.get(slot.id);
    slots.set(slot.id, statements ? stated(statements) : noneOrUnknown(slot, said));
  }
  for (const [id, statements] of bySlot) if (!slots.has(id)) slots.set(id, stated(statements));
  return slots;
}

function stated(statements: readonly DraftStatement[]): Slot {
  const ranked = [...statements].sort((a, b) => a.rank - b.rank);
  return { state: 'stated', statements: mergeStatements(ranked.map(({ statement }) => statement)) };
}

function noneOrUnknown(slot: SlotDeclaration, said: Said): Slot {
  const reason = said.none.get(slot.id);
  if (reason) return { state: 'none', reason };
  const empty = slot.paths.length > 0 && slot.paths.every((path) => isEmpty(said.answers.get(path)));
  if (!empty) return { state: 'unknown', question: slot.gap };
  const origins = slot.paths.map((path) => ({ from: 'answer' as const, path }));
  return { state: 'none', reason: { text: slot.none, origins } };
}

function isEmpty(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.type !== 'text' && answer.value.length === 0;
}
