import type { Entry, FieldValue } from '../../model/index.ts';
import type { Field } from '../../pack/index.ts';
import type { Prompts } from './prompts.ts';

const yesNo = [
  { name: 'yes', value: true },
  { name: 'no', value: false },
] as const;

function textOf(value: FieldValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? value.join(', ') : String(value);
}

async function askField(
  prompts: Prompts,
  field: Field,
  before: FieldValue | undefined,
): Promise<FieldValue | undefined> {
  if (field.type === 'boolean') return prompts.select(field.title, yesNo);
  if (field.type === 'choice')
    return prompts.select(
      field.title,
      (field.choices ?? []).map((name) => ({ name, value: name })),
    );
  const text = (await prompts.input(field.title, textOf(before)))?.trim();
  if (text === undefined || text === '') return undefined;
  return field.type === 'list' ? text.split(/\s*,\s*/u) : text;
}

/** Asks for the fields of one record, one after the other; undefined where its first field stays empty. */
export async function askEntry(prompts: Prompts, fields: readonly Field[], before?: Entry): Promise<Entry | undefined> {
  const values: Record<string, FieldValue> = Object.create(null);
  for (const field of fields) {
    const value = await askField(prompts, field, before?.values[field.name]);
    if (value === undefined && field.required) return undefined;
    if (value !== undefined) values[field.name] = value;
  }
  return { values };
}
