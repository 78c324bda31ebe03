import type { Slot, Statement } from '../model/index.ts';
import { referenceClose, referenceOpen } from './reference-marks.ts';
import { allMatches } from '../text/index.ts';

const reference = new RegExp(`${referenceOpen}([^${referenceClose}]*)${referenceClose}`, 'gu');

/** The keys of the tasks that a statement refers to. */
function keysIn({ text }: Statement): readonly string[] {
  return allMatches(text, reference).map(([, key = '']) => key);
}

/**
 * The slots without what only says of a task that has given way what the slot says of the one that stands for it: "drop the
 * column (T5.5)" stands once in the order of the migrations.
 *
 * @param moved under which key each task that has given way is found now
 */
export function leaveMoved(
  slots: ReadonlyMap<string, Slot>,
  moved: ReadonlyMap<string, string>,
): ReadonlyMap<string, Slot> {
  const once = (slot: Slot): Slot => {
    if (slot.state !== 'stated') return slot;
    const stand = new Set(slot.statements.flatMap((one) => keysIn(one)).filter((key) => !moved.has(key)));
    const isSaid = (one: Statement): boolean => {
      const keys = keysIn(one);
      return keys.length > 0 && keys.every((key) => stand.has(moved.get(key) ?? ''));
    };
    return { ...slot, statements: slot.statements.filter((one) => !isSaid(one)) };
  };
  return new Map([...slots].map(([id, slot]) => [id, once(slot)]));
}
