import { completeEntry } from '../../interview/index.ts';
import type { Entry, FieldValue } from '../../model/index.ts';
import type { Field } from '../../pack/index.ts';
import { words } from './words.ts';

/** A field's value as it is typed: empty where nothing is said. */
export type Typed = Readonly<Record<string, string>>;

/** Whether nothing at all is typed. */
export function isUntyped(typed: Typed): boolean {
  return Object.values(typed).every((text) => text.trim() === '');
}

/** Whether a record can be made of what is typed: every field that it must have has something. */
export function isRecordTyped(fields: readonly Field[], typed: Typed): boolean {
  return fields.every(({ name, required }) => !required || (typed[name] ?? '').trim() !== '');
}

/** What is typed, with what a record must have as it was before, where that was emptied. */
export function withRequired(fields: readonly Field[], typed: Typed, before: Typed): Typed {
  const emptied = fields.filter(({ name, required }) => required && (typed[name] ?? '').trim() === '');
  return { ...typed, ...Object.fromEntries(emptied.map(({ name }) => [name, before[name] ?? ''])) };
}

/** What a field may be, where it is one of a few; the empty text stands for "not said". */
export function fieldChoices(field: Field): readonly string[] | undefined {
  if (field.type === 'boolean') return ['', words.yes, words.no];
  if (field.type !== 'choice') return undefined;
  return ['', ...(field.choices ?? [])];
}

/** Whether what is typed into a field may have several lines: not where it is a path, or made of parts. */
export function takesLines(field: Field): boolean {
  return fieldChoices(field) === undefined && field.completes === undefined && field.parts === undefined;
}

function typedOf(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return typeof value === 'string' ? value : value.join(', ');
}

/** A record as it is typed. */
export function typedEntry(fields: readonly Field[], entry: Entry | undefined): Typed {
  return Object.fromEntries(fields.map(({ name }) => [name, typedOf(entry?.values[name])]));
}

function valueOf(field: Field, typed: string): FieldValue | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (field.type === 'boolean') return text === words.yes;
  if (field.type !== 'list') return text;
  return text
    .split(/[,\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The fields that were filled with parts of another field's value, which is another one now. */
function stalePartsOf(fields: readonly Field[], typed: Typed, before: Typed): ReadonlySet<string> {
  const changed = (name: string): boolean => typed[name] !== before[name];
  const parts = fields.flatMap(({ name, parts }) => (changed(name) ? (parts?.into ?? []) : []));
  return new Set(parts.filter((name) => !changed(name)));
}

/** A record from what was typed; what is empty is left out. The line of the brainstorm goes where its name changed. */
export function entryOf(fields: readonly Field[], typed: Typed, before: Entry | undefined): Entry {
  const stale = stalePartsOf(fields, typed, typedEntry(fields, before));
  const known = fields.map(
    (field) => [field.name, stale.has(field.name) ? undefined : valueOf(field, typed[field.name] ?? '')] as const,
  );
  const values = Object.fromEntries(
    known.filter((pair): pair is readonly [string, FieldValue] => pair[1] !== undefined),
  );
  const key = (fields.find((field) => field.required) ?? fields[0])?.name ?? '';
  const same = before?.line !== undefined && before.values[key] === values[key];
  return completeEntry(same ? { line: before.line, values } : { values }, fields);
}
