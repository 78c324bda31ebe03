import type { Answer, Entry, FieldValue, Item } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import { shown } from './draw/shown.ts';
import type { QuestionView } from './types.ts';

/** One item or record of a list that is being asked about, and whether it is kept. */
export interface Part<Value extends Item | Entry = Item | Entry> {
  readonly value: Value;
  readonly kept: boolean;
}

function fieldText(value: FieldValue | undefined): string {
  if (value === undefined || typeof value === 'boolean') return '';
  return shown(typeof value === 'string' ? value : value.join(', '));
}

/** How a part reads: its name, and what else is known of it. A record says a "yes" by the title of the field. */
export function describePart(
  question: Question,
  value: Item | Entry,
): { readonly text: string; readonly detail: string } {
  if ('text' in value) return { text: shown(value.text), detail: '' };
  const fields = question.fields ?? [];
  const key = fields.find((field) => field.required) ?? fields[0];
  const others = fields.filter((field) => field !== key);
  const said = others.map((field) => {
    const one = value.values[field.name];
    return one === true ? shown(field.title) : fieldText(one);
  });
  const text = fieldText(value.values[key?.name ?? '']);
  // A part of the name, such as an endpoint's method, need not be said twice.
  return { text, detail: said.filter((one) => one !== '' && !text.includes(one)).join(' · ') };
}

/** What makes two parts one thing: the text of an item; the key fields of a record, or its first required one. */
function keyOf(question: Question, value: Item | Entry): string {
  if ('text' in value) return shown(value.text).toLowerCase();
  const keys = (question.fields ?? []).filter(({ key }) => key);
  if (keys.length === 0) return describePart(question, value).text.toLowerCase();
  return keys.map(({ name }) => fieldText(value.values[name]).toLowerCase()).join('\n');
}

function valuesOf(answer: Answer | undefined): readonly (Item | Entry)[] {
  return answer === undefined || answer.type === 'text' ? [] : answer.value;
}

/**
 * The parts to be shown of a list question: those of the answer that stands, kept; and behind them what was found or
 * typed and stands no longer, dropped, so that nothing is out of reach.
 */
export function partsOf({ question, known, found, typed }: QuestionView): readonly Part[] {
  const kept = valuesOf(known);
  const seen = new Set(kept.map((value) => keyOf(question, value)));
  const dropped = [...valuesOf(found), ...valuesOf(typed)].filter((value) => {
    const key = keyOf(question, value);
    return !seen.has(key) && seen.add(key).size > 0;
  });
  return [...kept.map((value) => ({ value, kept: true })), ...dropped.map((value) => ({ value, kept: false }))];
}

/** The answer that the kept parts are. */
export function answerOf(question: Question, parts: readonly Part[]): Exclude<Answer, { type: 'text' }> {
  const kept = parts.filter((part) => part.kept).map(({ value }) => value);
  return question.type === 'entries'
    ? { type: 'entries', value: kept.filter((value) => 'values' in value) }
    : { type: 'items', value: kept.filter((value) => 'text' in value) };
}

/** Parts with what was written in the place of one of them, or behind the last. */
export function placeParts(parts: readonly Part[], values: readonly (Item | Entry)[], active: number): readonly Part[] {
  if (values.length === 0) return parts;
  return [...parts.slice(0, active), ...values.map((value) => ({ value, kept: true })), ...parts.slice(active + 1)];
}
