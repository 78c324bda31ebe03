import { mentions } from '../choice/mentions.ts';
import { isListed } from '../names/is-listed.ts';
import type { Passage, Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { isPlainColumn } from '../options/is-plain-column.ts';
import { roleOf } from '../roles-of.ts';

/** Roles in which a table of requirements weighs, excludes or points elsewhere. */
const other = new Set<Role | undefined>(['options', 'option', 'nongoals', 'references', 'tests']);
/** A column of demands stands first, or behind one of codes. */
const foremost = 2;
/** A table of more columns compares. */
const mostCells = 4;

/** Whether a row stands in a table of requirements, whatever its heading says: "| R1 | Works offline | Nobody has a network |". */
export function isRequirementRow({ words, decision }: Reading, { cells = [], section }: Passage): boolean {
  if (cells.length > mostCells || other.has(roleOf(section))) return false;
  const at = cells.findIndex(({ header }) => isListed(words, 'headings.constraints', header));
  if (at < 0 || at >= foremost) return false;
  // "Requirement | Larch | Plastic" compares; "Requirement | Why it matters" does not.
  const compares = words.has('option-names.criterion', cells[at]?.header);
  const tells = cells.slice(at + 1).some(({ header }) => isPlainColumn(words, header));
  return (tells || !compares) && cells.every(({ header }) => mentions(words, decision.options, header).length === 0);
}
