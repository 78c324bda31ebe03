import type { Answer, Answers, Entry } from '../model/index.ts';
import type { Nested } from './types.ts';

/**
 * Answers as rules and templates see them: `decision.choice` becomes `{ decision: { choice: 'Server-sent events' } }`.
 * A text is a string, items are a list of strings, entries a list of records that keep their `line`; "there is none" is
 * an empty list, and what is not known is absent. The records have no prototype, so a name in a document is only a name.
 */
export function nestAnswers(answers: Pick<Answers, 'answers'>): Nested {
  const nested: Record<string, Record<string, unknown>> = Object.create(null);
  for (const [path, answer] of answers.answers) {
    const [section = '', name = ''] = path.split('.');
    const names = (nested[section] ??= Object.create(null));
    names[name] = plainOf(answer);
  }
  return nested;
}

function plainOf(answer: Answer): unknown {
  if (answer.type === 'text') return answer.value.text;
  if (answer.type === 'items') return answer.value.map((item) => item.text);
  return answer.value.map(recordOf);
}

function recordOf(entry: Entry): Nested {
  const record: Record<string, unknown> = Object.create(null);
  for (const [field, value] of Object.entries(entry.values)) record[field] = value;
  if (entry.line !== undefined) record['line'] = entry.line;
  return record;
}
