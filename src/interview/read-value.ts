import type { Answer, Entry, FieldValue, Item } from '../model/index.ts';
import type { Field, Question } from '../pack/index.ts';
import { didYouMean, sanitize } from '../text/index.ts';

/** A value read, or what is wrong with it and where in it. */
export type Read<Value> =
  | { readonly value: Value }
  | { readonly wrong: string; readonly keys: readonly (string | number)[] };

type Keys = readonly (string | number)[];

/** How "there is none" is written. */
const none = 'none';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(message: string, keys: Keys): { wrong: string; keys: Keys } {
  return { wrong: message, keys };
}

function readLine(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}

function readItem(value: unknown, keys: Keys): Read<Item> {
  if (typeof value === 'string' || typeof value === 'number') return { value: { text: sanitize(String(value)) } };
  if (!isRecord(value)) return wrong('a text or { text, line }', keys);
  const unknown = Object.keys(value).find((key) => key !== 'text' && key !== 'line');
  if (unknown !== undefined) return wrong(`only the keys text and line, not ${unknown}`, [...keys, unknown]);
  const { text, line } = value;
  if (typeof text !== 'string') return wrong('a text', [...keys, 'text']);
  const known = readLine(line);
  if (line !== undefined && known === undefined) return wrong('a line number from 1', [...keys, 'line']);
  return { value: known === undefined ? { text: sanitize(text) } : { text: sanitize(text), line: known } };
}

function readField(field: Field, value: unknown, keys: Keys): Read<FieldValue> {
  if (field.type === 'boolean') return typeof value === 'boolean' ? { value } : wrong('true or false', keys);
  if (field.type === 'list') {
    const list = typeof value === 'string' ? [value] : value;
    if (!Array.isArray(list) || !list.every((one) => typeof one === 'string')) return wrong('a list of texts', keys);
    return { value: list.map(sanitize) };
  }
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  if (typeof text !== 'string') return wrong('a text', keys);
  if (field.type === 'choice' && field.choices && !field.choices.includes(text))
    return wrong(`one of ${field.choices.join(', ')}`, keys);
  return { value: sanitize(text) };
}

function readEntry(question: Question, value: unknown, keys: Keys): Read<Entry> {
  const fields = question.fields ?? [];
  const required = fields.find((field) => field.required);
  if (typeof value === 'string' && required)
    return { value: { values: Object.assign(Object.create(null), { [required.name]: sanitize(value) }) } };
  if (!isRecord(value)) return wrong(`a record with ${fields.map((field) => field.name).join(', ')}`, keys);
  const names = [...fields.map((field) => field.name), 'line'];
  const values: Record<string, FieldValue> = Object.create(null);
  for (const [name, part] of Object.entries(value)) {
    if (name === 'line') continue;
    const field = fields.find((one) => one.name === name);
    if (!field) {
      const meant = didYouMean(name, names);
      return wrong(
        `only the fields ${names.join(', ')}, not ${name}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
        [...keys, name],
      );
    }
    const read = readField(field, part, [...keys, name]);
    if ('wrong' in read) return read;
    values[name] = read.value;
  }
  for (const field of fields)
    if (field.required && values[field.name] === undefined) return wrong(`the field ${field.name}`, keys);
  const line = readLine(value['line']);
  return { value: line === undefined ? { values } : { line, values } };
}

function readAll<Value>(
  list: readonly unknown[],
  keys: Keys,
  read: (value: unknown, keys: Keys) => Read<Value>,
): Read<readonly Value[]> {
  const values: Value[] = [];
  for (const [index, one] of list.entries()) {
    const result = read(one, [...keys, index]);
    if ('wrong' in result) return result;
    values.push(result.value);
  }
  return { value: values };
}

/**
 * Reads the answer to a question from plain data, as it stands in an answers file or behind `--set`.
 * Every way in goes through here, so that every way in holds answers to the same rules.
 */
export function readValue(question: Question, value: unknown, keys: Keys): Read<Answer> {
  if (question.type === 'text') {
    const read = readItem(value, keys);
    return 'wrong' in read ? read : { value: { type: 'text', value: read.value } };
  }
  const list = value === none ? [] : Array.isArray(value) ? value : [value];
  if (question.type === 'items') {
    const read = readAll(list, keys, readItem);
    return 'wrong' in read ? read : { value: { type: 'items', value: read.value } };
  }
  const read = readAll(list, keys, (one, at) => readEntry(question, one, at));
  return 'wrong' in read ? read : { value: { type: 'entries', value: read.value } };
}
