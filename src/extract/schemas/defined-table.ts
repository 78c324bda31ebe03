import { codeBefore } from '../names/spans.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { NamedPlace } from './names-beside.ts';

/** At most so many words describe it: "is a new lookup |table". */
const rest = /^(?:\s*[\p{L}-]+){0,3}\s*$/u;

/** The name in code marks that is said to be one: "`a` is a new |table", "`b` comme |table". */
export function definedTable({ words }: Reading, stretch: Stretch, offset: number): NamedPlace | undefined {
  const code = codeBefore(stretch.codes, offset);
  if (!code || shapeOf(code.text) !== 'snake') return undefined;
  const gap = stretch.text.slice(code.end, offset);
  const verb = gap.length > 50 ? undefined : words.find('names.is-a', gap);
  if (!verb || !rest.test(gap.slice(verb.end))) return undefined;
  return { name: code.text, start: code.start, end: code.end, marked: true };
}
