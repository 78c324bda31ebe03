import { takesLines } from '../form-fields.ts';
import { layOut } from '../typing/lay-out.ts';
import { rowOf } from '../typing/row-of.ts';
import { breaksLine } from './breaks-line.ts';
import type { Form } from './use-form.ts';
import type { Key } from './use-keys.ts';

/**
 * Which field a key leads to: 1 the next, -1 the one before; undefined where it stays, as an arrow does that has rows of
 * the text left to go to.
 */
export function fieldMove(key: Key, { field, choices, typed, cells }: Form): 1 | -1 | undefined {
  const { name, shift, ctrl, meta } = key;
  if (breaksLine(key)) return field && takesLines(field) ? undefined : 1;
  if (ctrl || meta) return undefined;
  if (name === 'tab') return shift ? -1 : 1;
  if (name === 'return') return 1;
  const rows = layOut(typed.text, cells());
  const row = choices ? 0 : rowOf(rows, typed.cursor);
  if (name === 'up') return row > 0 ? undefined : -1;
  if (name === 'down') return choices || row === rows.length - 1 ? 1 : undefined;
  return undefined;
}
