import { plainValue } from './plain-value.ts';
import { strange } from './strange.ts';

/** Puts a value into a record, under a key that is a text and not there yet. */
export function put(record: Record<string, unknown>, written: string, value: unknown): void {
  const key = written.startsWith('"') ? written.slice(1, -1) : written;
  if (key in record || (key === written && typeof plainValue(key) !== 'string')) throw strange;
  record[key] = value;
}
