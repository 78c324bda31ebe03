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

/** Reads a line number as an answers file has it; undefined, and said, where it is none. */
export function readLine(value: unknown, keys: Keys, wrong: Wrong): number | undefined {
  const line = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (/^[1-9]\d{0,8}$/u.test(line)) return Number(line);
  wrong(`Unexpected value at \`${nameKeys(keys)}\`, expected a line number from 1`, keys);
  return undefined;
}

/** Reads one text of an answer: a text, or a record with a text and the line it was found on. */
export function readItem(value: unknown, keys: Keys, wrong: Wrong): Item | undefined {
  if (typeof value === 'string') return { text: sanitize(value) };
  if (!isRecord(value)) {
    wrong(`Unexpected value at \`${nameKeys(keys)}\`, expected a text or { text, line }`, keys);
    return undefined;
  }
  for (const key of Object.keys(value))
    if (key !== 'text' && key !== 'line')
      wrong(
        `Unexpected key \`${key}\` in \`${nameKeys(keys)}\`${suggest(key, ['text', 'line'])}`,
        [...keys, key],
        true,
      );
  const { text, line } = value;
  if (typeof text !== 'string') {
    wrong(`Missing \`text\` in \`${nameKeys(keys)}\``, keys);
    return undefined;
  }
  const found = line === undefined || line === null ? undefined : readLine(line, [...keys, 'line'], wrong);
  return found === undefined ? { text: sanitize(text) } : { text: sanitize(text), line: found };
}
