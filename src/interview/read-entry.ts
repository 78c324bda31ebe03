import type { Entry, FieldValue } from '../model/index.ts';
import { type Field, suggest } from '../pack/index.ts';
import { completeEntry } from './complete-entry.ts';
import { fitField } from './fit-field.ts';
import { isRecord } from './is-record.ts';
import { nameKeys, readLine, type Wrong } from './read-item.ts';

type Keys = readonly (string | number)[];

/** Reads one record of an answer. A text alone is the record's first required field. */
export function readEntry(fields: readonly Field[], value: unknown, keys: Keys, wrong: Wrong): Entry | undefined {
  const first = fields.find((field) => field.required);
  if (typeof value === 'string' && first) return readEntry(fields, { [first.name]: value }, keys, wrong);
  if (!isRecord(value)) {
    wrong(`Unexpected value at \`${nameKeys(keys)}\`, expected a record with \`${first?.name ?? 'name'}\``, keys);
    return undefined;
  }
  checkKeys(fields, value, keys, wrong);
  const values: Record<string, FieldValue> = {};
  for (const field of fields) {
    const part = value[field.name];
    if (part === undefined || part === null) {
      if (field.required) wrong(`Missing \`${field.name}\` in \`${nameKeys(keys)}\``, keys);
      continue;
    }
    const at = [...keys, field.name];
    const fitting = fitField(field, part);
    if (fitting === undefined) wrong(`Unexpected value at \`${nameKeys(at)}\`, expected ${expected(field)}`, at);
    else values[field.name] = fitting;
  }
  const { line } = value;
  const found = line === undefined || line === null ? undefined : readLine(line, [...keys, 'line'], wrong);
  return completeEntry(found === undefined ? { values } : { line: found, values }, fields);
}

function checkKeys(fields: readonly Field[], value: Readonly<Record<string, unknown>>, keys: Keys, wrong: Wrong): void {
  const known = [...fields.map((field) => field.name), 'line'];
  for (const key of Object.keys(value))
    if (!known.includes(key))
      wrong(`Unexpected key \`${key}\` in \`${nameKeys(keys)}\`${suggest(key, known)}`, [...keys, key], true);
}

function expected({ type, choices = [] }: Field): string {
  switch (type) {
    case 'text':
      return 'a text';
    case 'boolean':
      return 'true or false';
    case 'list':
      return 'a list of texts';
    default:
      return `one of ${choices.join(', ')}`;
  }
}
