import type { Answer, Entry, FieldValue, Item } from '../model/index.ts';
import type { Question } from '../pack/index.ts';
import { bare } from './bare.ts';
import { tidy } from './tidy.ts';

/**
 * Answers as sentences can be made of them: texts on one line, and nothing that says nothing. An item that is blank or
 * only punctuation, a blank field, and a record without its required fields are left out; an answer that has nothing left
 * is not known, which is not the same as "there is none".
 */
export function cleanAnswers(
  answers: ReadonlyMap<string, Answer>,
  questions: readonly Question[],
): ReadonlyMap<string, Answer> {
  const required = new Map(
    questions.map(({ path, fields = [] }) => [path, fields.filter((field) => field.required).map(({ name }) => name)]),
  );
  return new Map(
    [...answers].flatMap(([path, answer]) => {
      const clean = cleanAnswer(answer, required.get(path) ?? []);
      return clean ? [[path, clean] as const] : [];
    }),
  );
}

function cleanAnswer(answer: Answer, required: readonly string[]): Answer | undefined {
  if (answer.type === 'text')
    return bare(answer.value.text) === '' ? undefined : { ...answer, value: tidied(answer.value) };
  if (answer.type === 'items') {
    return unlessLost(answer, { ...answer, value: answer.value.filter(({ text }) => bare(text) !== '').map(tidied) });
  }
  const entries = answer.value
    .map(cleanEntry)
    .filter(({ values }) => required.every((name) => values[name] !== undefined));
  return unlessLost(answer, { ...answer, value: entries });
}

type ListAnswer = Exclude<Answer, { readonly type: 'text' }>;

/** A clean answer, unless nothing is left of what was said. */
function unlessLost(answer: ListAnswer, clean: ListAnswer): Answer | undefined {
  return clean.value.length === 0 && answer.value.length > 0 ? undefined : clean;
}

function tidied(item: Item): Item {
  // What a colon led up to is not part of the item.
  return { ...item, text: tidy(item.text).replace(/\s*[:：]$/u, '') };
}

function cleanEntry(entry: Entry): Entry {
  const values = Object.entries(entry.values).flatMap(([name, value]) => {
    const clean = cleanValue(value);
    return clean === undefined ? [] : [[name, clean] as const];
  });
  return { ...entry, values: Object.fromEntries(values) };
}

function cleanValue(value: FieldValue): FieldValue | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return bare(value) === '' ? undefined : tidy(value);
  return value.filter((each) => bare(each) !== '').map(tidy);
}
