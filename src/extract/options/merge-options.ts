import { nameKey, sameName } from './same-name.ts';
import type { Option } from './types.ts';

/** Whether two findings speak of one option: the same number, or else the same name. */
function isSame(a: Option, b: Option): boolean {
  if (a.told && b.told && a.line === b.line) return false;
  if (a.sections.some((section) => b.sections.includes(section))) return true;
  if (a.number !== undefined && b.number !== undefined && a.by !== 'pros-and-cons' && b.by !== 'pros-and-cons')
    return a.number === b.number;
  return nameKey(a.name) === nameKey(b.name) || (a.line !== b.line && sameName(a.name, b.name));
}

function join(a: Option, b: Option): Option {
  const [first, second] = a.line <= b.line ? [a, b] : [b, a];
  const named = first.name === '' ? second : first;
  const number = first.number ?? second.number;
  const told = first.told ?? second.told;
  return {
    ...named,
    line: first.by === 'comparison-table' && second.sections.length > 0 ? second.line : first.line,
    column: first.column,
    sections: [...first.sections, ...second.sections],
    passages: [...first.passages, ...second.passages],
    headings: [...first.headings, ...second.headings],
    ...(number !== undefined && { number }),
    ...(told !== undefined && { told }),
  };
}

/** Joins findings of one option; what was found more surely comes first in the list and gives the name. */
export function mergeOptions(found: readonly Option[]): readonly Option[] {
  const merged: Option[] = [];
  for (const option of found) {
    const at = merged.findIndex((other) => isSame(other, option));
    const known = merged[at];
    if (known) merged[at] = join(known, option);
    else merged.push(option);
  }
  return merged.filter((option) => option.name !== '').toSorted((a, b) => a.line - b.line || a.column - b.column);
}
