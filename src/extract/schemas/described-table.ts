import { codeAfter } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { NamedPlace } from './names-beside.ts';

/** Words alone, as many as describe a thing. */
const description = /^(?:[\s-]+[\p{L}\p{N}'’]+){1,6}\s+$/u;

/** The table in code marks that is first described: "the table| of joined pairs `a`", "la table| de faits `b`". */
export function describedTable({ words }: Reading, stretch: Stretch, offset: number): NamedPlace | undefined {
  const code = codeAfter(stretch.codes, offset);
  if (!code) return undefined;
  const gap = stretch.text.slice(offset, code.start);
  if (gap.length > 60 || !description.test(gap) || words.has('names.column-word', gap)) return undefined;
  if (words.find('names.table-of', gap.trimStart())?.start !== 0) return undefined;
  return { name: code.text, start: code.start, end: code.end, marked: true };
}
