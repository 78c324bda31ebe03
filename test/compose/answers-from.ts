import type { Answer, Answers, Entry, FieldValue, Item } from '../../src/model/index.ts';

/** An item, a text with its line and step, or a record with its line among its fields. */
type Written = string | Readonly<Record<string, FieldValue | number | undefined>>;

/** Answers in their nested form, as an answers file and the examples of rules have them. */
export type Nested = Readonly<Record<string, Readonly<Record<string, Written | readonly Written[]>>>>;

/** Answers from their nested form. */
export function answersFrom(nested: Nested): Answers {
  const paths = Object.entries(nested).flatMap(([section, names]) =>
    Object.entries(names).map(([name, value]) => [`${section}.${name}`, answerOf(value)] as const),
  );
  return {
    format: 1,
    origin: { pack: { name: 'ten-section', version: '1.0.0', sha256: '' } },
    answers: new Map(paths),
  };
}

function answerOf(value: Written | readonly Written[]): Answer {
  if (value === 'none') return { type: 'items', value: [] };
  if (!isList(value)) return { type: 'text', value: itemOf(value) };
  const items = value.every((each) => typeof each === 'string' || 'text' in each);
  return items ? { type: 'items', value: value.map(itemOf) } : { type: 'entries', value: value.map(entryOf) };
}

function isList(value: Written | readonly Written[]): value is readonly Written[] {
  return Array.isArray(value);
}

function itemOf(value: Written): Item {
  if (typeof value === 'string') return { text: value };
  const { text, line, step } = value;
  return {
    text: typeof text === 'string' ? text : '',
    ...(typeof line === 'number' && { line }),
    ...(typeof step === 'number' && { step }),
  };
}

function entryOf(value: Written): Entry {
  const { line, ...fields } = typeof value === 'string' ? { line: undefined, name: value } : value;
  const values = Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field === undefined || typeof field === 'number' ? [] : [[name, field]],
    ),
  );
  return typeof line === 'number' ? { values, line } : { values };
}
