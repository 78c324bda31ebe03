import type { Answer } from '../model/index.ts';
import type { Question } from '../pack/index.ts';
import { readEntry } from './read-entry.ts';
import { nameKeys, readItem, type Wrong } from './read-item.ts';

type Keys = readonly (string | number)[];

/** How "there is none" is written; an empty list says the same. */
const none = 'none';

/**
 * Reads the answer to a question from plain data, as it stands in an answers file or behind `--set`. Every way in goes
 * through here, so that every way in holds answers to the same rules.
 *
 * @param keys where the value stands, for messages
 * @param wrong is told of everything that does not fit; what is left then is of no use
 */
export function readValue(question: Question, value: unknown, keys: Keys, wrong: Wrong): Answer | undefined {
  if (value === none || (Array.isArray(value) && value.length === 0)) return noneOf(question, keys, wrong);
  if (question.type === 'text') {
    const item = readItem(value, keys, wrong);
    return item && { type: 'text', value: item };
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const places = list.map((one, at) => [one, Array.isArray(value) ? [...keys, at] : keys] as const);
  if (question.type === 'items')
    return { type: 'items', value: places.flatMap(([one, at]) => readItem(one, at, wrong) ?? []) };
  const fields = question.fields ?? [];
  return { type: 'entries', value: places.flatMap(([one, at]) => readEntry(fields, one, at, wrong) ?? []) };
}

/** That there is none is an empty list, also where otherwise a text stands; but what offers a choice has to be chosen. */
function noneOf({ type, offers }: Question, keys: Keys, wrong: Wrong): Answer | undefined {
  if (type === 'entries') return { type, value: [] };
  if (type === 'items' || offers === undefined) return { type: 'items', value: [] };
  wrong(`Unexpected \`none\` at \`${nameKeys(keys)}\`, expected a text; leave it out where it is not known`, keys);
  return undefined;
}
