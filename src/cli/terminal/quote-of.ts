import { shown } from './draw/shown.ts';

const longest = 200;

// Marks that Markdown puts before a line: they are not part of what it says.
const lead = /^(?:[-*+>]\s+|#{1,6}\s+|\d+[.)]\s+)+/u;

/** A line of a brainstorm, as it may be quoted; undefined where there is nothing on it. */
export function quoteOf(line: number | undefined, lines: readonly string[]): string | undefined {
  const text = shown(lines[(line ?? 0) - 1] ?? '').replace(lead, '');
  return text === '' ? undefined : text.length > longest ? `${text.slice(0, longest)}…` : text;
}
