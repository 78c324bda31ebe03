import type { Diagnostic } from '../../src/model/index.ts';

/** A diagnostic as the examples of rules write it: `3:1-3:6 Message`, or the message alone where it is about the whole plan. */
export function describeFinding({ place, message }: Diagnostic): string {
  if (!place) return message;
  const { start, end } = place;
  return `${start.line}:${start.column}-${end.line}:${end.column} ${message}`;
}
