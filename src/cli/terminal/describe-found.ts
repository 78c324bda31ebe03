import type { Answer, Entry, Item } from '../../model/index.ts';
import { sanitize } from '../../text/index.ts';
import { words } from './words.ts';

const longest = 100;

function short(text: string): string {
  const one = sanitize(text).replace(/\s+/gu, ' ');
  return one.length > longest ? `${one.slice(0, longest - 1)}…` : one;
}

function withLine(text: string, line: number | undefined): string {
  return line === undefined ? short(text) : `${short(text)} (${words.found(line)})`;
}

/** A record on one line: its first field, then what else is known of it. */
export function describeEntry({ values, line }: Entry): string {
  const [first = '', ...others] = Object.values(values).map((value) =>
    typeof value === 'object' ? value.join(', ') : String(value),
  );
  return withLine(others.length === 0 ? first : `${first} — ${others.join('; ')}`, line);
}

/** An item on one line, with where it was found. */
export function describeItem({ text, line }: Item): string {
  return withLine(text, line);
}

/** The parts of an answer, a line each. */
export function describeFound(answer: Answer): readonly string[] {
  if (answer.type === 'text') return [describeItem(answer.value)];
  return answer.type === 'items' ? answer.value.map(describeItem) : answer.value.map(describeEntry);
}
