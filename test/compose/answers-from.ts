import type { Answer, Answers, Entry, FieldValue, Item } from '../../src/model/index.ts';

/** Answers from their nested form, as an answers file and the examples of rules have it. */
export function answersFrom(nested: Readonly<Record<string, unknown>>): Answers {
  const answers = new Map<string, Answer>();
  for (const [section, names] of Object.entries(nested)) {
    for (const [name, value] of Object.entries(names as object)) answers.set(`${section}.${name}`, answerOf(value));
  }
  return { format: 1, origin: { pack: { name: 'ten-section', version: '1.0.0', sha256: '' } }, answers };
}

function answerOf(value: unknown): Answer {
  if (value === 'none') return { type: 'items', value: [] };
  if (!Array.isArray(value)) return { type: 'text', value: itemOf(value) };
  const isItem = (each: unknown) =>
    typeof each === 'string' || (typeof each === 'object' && each !== null && 'text' in each);
  if (value.every(isItem)) return { type: 'items', value: value.map(itemOf) };
  return { type: 'entries', value: value.map(entryOf) };
}

function itemOf(value: unknown): Item {
  return typeof value === 'string' ? { text: value } : (value as Item);
}

function entryOf({ line, ...values }: { readonly line?: number } & Record<string, FieldValue>): Entry {
  return line === undefined ? { values } : { values, line };
}
