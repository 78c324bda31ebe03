import type { Entry, Fact, FieldValue } from '../model/index.ts';
import type { Field, Question, Seed } from '../pack/index.ts';
import { sanitize } from '../text/index.ts';
import { matchFact } from './match-fact.ts';

function clean(value: FieldValue): FieldValue {
  if (typeof value === 'string') return sanitize(value);
  return typeof value === 'boolean' ? value : value.map(sanitize);
}

/** A part of a fact as its field wants it; what does not fit the field's type or choices is left out. */
function fit(field: Field, value: FieldValue | undefined): FieldValue | undefined {
  if (value === undefined || value === '') return undefined;
  if (field.type === 'boolean')
    return value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;
  if (field.type === 'list')
    return typeof value === 'string' ? [value] : typeof value === 'boolean' ? undefined : value;
  const text = typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : value.join(', ');
  return field.type === 'choice' && !field.choices?.includes(text) ? undefined : text;
}

function entryOf(question: Question, seed: Seed, fact: Fact): Entry {
  const values: Record<string, FieldValue> = Object.create(null);
  for (const field of question.fields ?? []) {
    const found = field.name === seed.text ? fact.text : fact.data?.[field.name];
    const value = fit(field, found ?? seed.defaults?.[field.name]);
    if (value !== undefined) values[field.name] = clean(value);
  }
  return { line: fact.line, values };
}

/** Two records of one thing: the first keeps its line, the other fills what it left open. */
function join(a: Entry, b: Entry): Entry {
  return { ...a, values: Object.assign(Object.create(null), b.values, a.values) };
}

/** The records of a question of type entries, one for each thing that was found; records of one name are joined. */
export function seedEntries(question: Question, facts: readonly Fact[]): readonly Entry[] {
  const key = question.fields?.find((field) => field.required)?.name ?? question.fields?.[0]?.name ?? '';
  const second = question.fields?.some((field) => field.name === 'table') ? 'table' : key;
  const byName = new Map<string, Entry>();
  for (const fact of facts) {
    const seed = question.seeds.find((one) => matchFact(one, fact));
    if (!seed) continue;
    const entry = entryOf(question, seed, fact);
    const name = `${String(entry.values[key] ?? '')}\n${String(entry.values[second] ?? '')}`.toLowerCase();
    const known = byName.get(name);
    byName.set(name, known ? join(known, entry) : entry);
  }
  return [...byName.values()];
}
