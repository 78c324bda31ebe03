import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

/** Whether a small decision binds whatever is built: "only", "keep existing", "required"; of a row its second cell must say so. */
export function binds({ words }: Reading, passage: Passage): boolean {
  const said = passage.cells ? (passage.cells[1]?.text ?? '') : passage.text;
  const sign = words.find('sentence.binding', said);
  return sign !== undefined && !/[?？]$/u.test(said);
}

/** Whether a line says how far the work goes: "Scope: reporting only, no change of the scores". */
export function bounds({ words }: Reading, passage: Passage): boolean {
  const lead = passage.lead ?? '';
  // A column that is called `scope` says nothing of the work.
  if (words.has('names.column-word', passage.cells?.[0]?.header)) return false;
  const scope = words.find('headings.scope', lead);
  if (scope?.start !== 0 || scope.end < lead.length - 1) return false;
  return words.has('sentence.binding', passage.rest) || words.has('sentence.negation', passage.rest);
}
