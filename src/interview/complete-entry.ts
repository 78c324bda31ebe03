import type { Entry, FieldValue } from '../model/index.ts';
import type { Field } from '../pack/index.ts';
import { fitField } from './fit-field.ts';

/**
 * A record with what the parts of its values say filled in, as its question's fields declare it: a name of
 * `POST /orders` fills the method and the path that are open. Completing twice changes nothing more.
 */
export function completeEntry(entry: Entry, fields: readonly Field[]): Entry {
  const values = { ...entry.values };
  for (const field of fields) Object.assign(values, partsOf(field, values, fields));
  return { ...entry, values };
}

function partsOf(field: Field, values: Entry['values'], fields: readonly Field[]): Entry['values'] {
  const whole = values[field.name];
  if (!field.parts || typeof whole !== 'string') return {};
  const { by, into } = field.parts;
  const pieces = whole.split(by).map((piece) => piece.trim());
  if (pieces.length !== into.length || pieces.includes('')) return {};
  const filled: Record<string, FieldValue> = {};
  for (const [at, name] of into.entries()) {
    const target = fields.find((one) => one.name === name);
    const value = target && fitField(target, pieces[at]);
    const known = values[name];
    // Where one part does not fit, the value was not made of parts.
    if (value === undefined || (name !== field.name && known !== undefined && known !== value)) return {};
    filled[name] = value;
  }
  return filled;
}
