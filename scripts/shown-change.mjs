import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** A change for people: its place, what stands there, and what the change puts there. */
export function shownChange({ fileName, location: { start, end }, replacement }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  const last = lines.length === 1 ? end.column - start.column : lines[0].length;
  const there = lines[0].slice(start.column, start.column + last);
  const place = `${relative(resolve('src/extract'), fileName)}:${start.line + 1}:${start.column + 1}`;
  return `${place} ${there} => ${replacement.replaceAll(/\s+/gu, ' ')}`;
}
