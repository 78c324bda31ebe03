import type { Entry, Fact, FieldValue } from '../model/index.ts';
import type { Field, Question } from '../pack/index.ts';
import { completeEntry } from './complete-entry.ts';
import { fitField } from './fit-field.ts';
import { matchFact } from './match-fact.ts';

/** A record with how sure it is. */
interface Sown {
  readonly entry: Entry;
  readonly stated: boolean;
}

/**
 * The records of a question of type entries, one for each thing that was found. Records of one thing are joined: what is
 * stated goes before what was concluded, what comes first before what comes later, and lists are put together.
 */
export function seedEntries(question: Question, facts: readonly Fact[]): readonly Entry[] {
  const fields = question.fields ?? [];
  const keys = keyFields(fields);
  const byKey = new Map<string, Sown>();
  for (const fact of facts) {
    const entry = entryOf(question, fact);
    if (!entry) continue;
    const key = JSON.stringify(keys.map((field) => String(entry.values[field] ?? '').toLowerCase()));
    const sown = { entry, stated: fact.certainty === 'stated' };
    const known = byKey.get(key);
    byKey.set(key, known ? joined(known, sown) : sown);
  }
  return [...byKey.values()].map(({ entry }) => entry);
}

/** The fields in which two records of one thing are the same. */
function keyFields(fields: readonly Field[]): readonly string[] {
  const keys = fields.filter((field) => field.key);
  const named = keys.length > 0 ? keys : fields.filter((field) => field.required).slice(0, 1);
  return named.map((field) => field.name);
}

/** What a fact says of a thing; nothing where it leaves open what the question must have. */
function entryOf(question: Question, fact: Fact): Entry | undefined {
  const fields = question.fields ?? [];
  const seed = question.seeds.find((one) => matchFact(one, fact));
  if (!seed) return undefined;
  const values: Record<string, FieldValue> = {};
  for (const field of fields) {
    const said = field.name === seed.text ? fact.text : fact.data?.[field.name];
    const value = fitted(field, said) ?? fitted(field, seed.defaults?.[field.name]);
    if (value !== undefined && value !== '') values[field.name] = value;
  }
  if (fields.some((field) => field.required && values[field.name] === undefined)) return undefined;
  return completeEntry({ line: fact.line, values }, fields);
}

/** A part of a fact as its field holds it; a list is a text with commas, where a text is wanted. */
function fitted(field: Field, value: FieldValue | undefined): FieldValue | undefined {
  if (value === undefined) return undefined;
  const plain = field.type === 'text' && typeof value !== 'string' ? [value].flat().join(', ') : value;
  return fitField(field, plain);
}

/** Two records of one thing, with the line of the one that is surer. */
function joined(a: Sown, b: Sown): Sown {
  const [first, second] = b.stated && !a.stated ? [b, a] : [a, b];
  const values: Record<string, FieldValue> = { ...second.entry.values, ...first.entry.values };
  for (const [name, value] of Object.entries(second.entry.values)) {
    const own = first.entry.values[name];
    if (Array.isArray(own) && Array.isArray(value)) values[name] = [...new Set([...own, ...value])];
  }
  return { entry: { ...first.entry, values }, stated: first.stated };
}
