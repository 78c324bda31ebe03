import type { Slot, Statement } from '../model/index.ts';
import type { SlotDeclaration } from '../pack/index.ts';
import { wordsOf } from './words-of.ts';

/** Fewer words may be said of two things. */
const fewestWords = 4;

/**
 * The slots without what another slot of the same section says already, where they have more to say: a duty that is also
 * given as a reason stands among the duties.
 */
export function sayOnce(
  slots: ReadonlyMap<string, Slot>,
  declared: readonly SlotDeclaration[],
): ReadonlyMap<string, Slot> {
  const sections = new Map(declared.map(({ id, section }) => [id, section]));
  const places = new Map<string, string[]>();
  const keyOf = (id: string, { text }: Statement): string | undefined => {
    const words = wordsOf(text);
    return words.length < fewestWords ? undefined : `${sections.get(id)} ${words.join(' ')}`;
  };
  for (const [id, slot] of slots) {
    for (const statement of slot.state === 'stated' ? slot.statements : []) {
      const key = keyOf(id, statement);
      if (key !== undefined) places.set(key, [...(places.get(key) ?? []), id]);
    }
  }
  const once = (id: string, slot: Slot): Slot => {
    if (slot.state !== 'stated') return slot;
    // The last place keeps it: what binds stands behind what explains.
    const rest = slot.statements.filter((one) => [id, undefined].includes(places.get(keyOf(id, one) ?? '')?.at(-1)));
    return rest.length === 0 ? slot : { ...slot, statements: rest };
  };
  return new Map([...slots].map(([id, slot]) => [id, once(id, slot)]));
}
