import type { Slot } from '../model/index.ts';
import type { Reading } from './create-reading.ts';
import type { Gathered } from './gather-parts.ts';

type Found = NonNullable<ReturnType<Gathered['get']>>;

/** The slot that some parts say; undefined where they say nothing. `split` cuts running text into statements. */
export function readSlot(
  found: Found,
  { slot }: Reading,
  split?: (text: string) => readonly string[],
): Slot | undefined {
  const slots = found.map(({ part, labelled }) => {
    const from = labelled ? Math.max(0, part.words.length - part.text.length) : 0;
    return slot(part, from, part.form === 'text' ? split : undefined);
  });
  const statements = slots.flatMap((one) => (one.state === 'stated' ? one.statements : []));
  // Beside what is stated, that there is nothing else, or that more is not known, is no state of its own.
  return statements.length > 0 ? { state: 'stated', statements } : slots[0];
}
