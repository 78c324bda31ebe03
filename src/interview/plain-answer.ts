import type { Answer, Entry, Item } from '../model/index.ts';
import type { Field } from '../pack/index.ts';

/** An answer as plain data, as an answers file writes it: `none`, a text, `{ text, line, step }`, a record, a list of those. */
export function plainAnswer(answer: Answer, fields: readonly Field[] = []): unknown {
  // As a record, because a text that is just this word says that there is none.
  if (answer.type === 'text' && answer.value.text === 'none') return { ...answer.value };
  if (answer.type === 'text') return plainItem(answer.value);
  if (answer.value.length === 0) return 'none';
  if (answer.type === 'items') return answer.value.map(plainItem);
  const names = fields.map((field) => field.name);
  return answer.value.map((entry) => plainEntry(entry, names));
}

function plainItem({ text, line, step }: Item): unknown {
  const place = { ...(line !== undefined && { line }), ...(step !== undefined && { step }) };
  return line === undefined && step === undefined ? text : { text, ...place };
}

function plainEntry({ values, line }: Entry, fields: readonly string[]): unknown {
  const known = fields.filter((name) => values[name] !== undefined).map((name) => [name, values[name]] as const);
  return Object.fromEntries(line === undefined ? known : [...known, ['line', line]]);
}
