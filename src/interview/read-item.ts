import type { Item } from '../model/index.ts';
import { suggest } from '../pack/index.ts';
import { sanitize } from '../text/index.ts';
import { isRecord } from './is-record.ts';

type Keys = readonly (string | number)[];

/** Takes what is wrong: the message, the keys that lead there, and whether it is about the last key itself. */
export type Wrong = (message: string, keys: Keys, atKey?: boolean) => void;

/** How keys are named in messages: `data.tables.0.name`. */
export function nameKeys(keys: Keys): string {
  return keys.join('.');
}

/** Reads the number of a line or a step as an answers file has it; undefined, and said, where it is none. */
export function readLine(value: unknown, keys: Keys, wrong: Wrong): number | undefined {
  const line = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (/^[1-9]\d{0,8}$/u.test(line)) return Number(line);
  wrong(`Unexpected value at \`${nameKeys(keys)}\`, expected a line number from 1`, keys);
  return undefined;
}

/** What a record of one text may hold. */
const known = ['text', 'line', 'step'];

/** Reads one text of an answer: a text, or a record with a text, the line it was found on and its number in a list of steps. */
export function readItem(value: unknown, keys: Keys, wrong: Wrong): Item | undefined {
  if (typeof value === 'string') return { text: sanitize(value) };
  if (!isRecord(value)) {
    wrong(`Unexpected value at \`${nameKeys(keys)}\`, expected a text or { text, line, step }`, keys);
    return undefined;
  }
  for (const key of Object.keys(value))
    if (!known.includes(key))
      wrong(`Unexpected key \`${key}\` in \`${nameKeys(keys)}\`${suggest(key, known)}`, [...keys, key], true);
  const { text } = value;
  if (typeof text !== 'string') {
    wrong(`Missing \`text\` in \`${nameKeys(keys)}\``, keys);
    return undefined;
  }
  const numberAt = (name: 'line' | 'step'): number | undefined =>
    value[name] === undefined || value[name] === null ? undefined : readLine(value[name], [...keys, name], wrong);
  const [line, step] = [numberAt('line'), numberAt('step')];
  return { text: sanitize(text), ...(line !== undefined && { line }), ...(step !== undefined && { step }) };
}
