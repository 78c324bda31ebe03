import type { Nested } from './types.ts';

/** The text in a field of a record; nothing where there is none or it is no text. */
export function textOf(record: Nested | undefined, field: string): string {
  const value = record?.[field];
  return typeof value === 'string' ? value : '';
}
