import type { Entry, Item } from '../../../model/index.ts';
import type { Question } from '../../../pack/index.ts';
import { typedEntry } from '../form-fields.ts';
import { settleEntry } from '../settle-entry.ts';
import { linesOf } from '../typing/lines-of.ts';

/** The parts that a pasted text is, one a line: items, or records that are called so. */
export function pasteParts({ type, fields = [] }: Question, text: string): readonly (Item | Entry)[] {
  const lines = linesOf(text);
  if (type !== 'entries') return lines.map((line) => ({ text: line }));
  const key = (fields.find(({ required }) => required) ?? fields[0])?.name ?? '';
  return lines.flatMap(
    (line) => settleEntry(fields, { ...typedEntry(fields, undefined), [key]: line }, undefined).values,
  );
}
