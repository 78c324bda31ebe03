import { mentions } from '../choice/mentions.ts';
import { isListed } from '../names/is-listed.ts';
import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { isPlainColumn } from '../options/is-plain-column.ts';
import { roleOf, rolesOf } from '../roles-of.ts';

/** A column of demands stands first, or behind one of codes. */
const foremost = 2;
/** A table of more columns compares. */
const mostCells = 4;

/** Whether a row stands in a table of requirements, whatever its heading says: "| R1 | Works offline | Nobody has a network |". */
export function isRequirementRow({ words, decision }: Reading, { cells = [], section }: Passage): boolean {
  if (
    cells.length > mostCells ||
    ['options', 'option', 'nongoals', 'references', 'tests'].includes(roleOf(section) ?? '')
  )
    return false;
  const named = cells.slice(0, foremost).find(({ header }) => isListed(words, 'headings.constraints', header));
  if (!named) return false;
  // "Requirement | Larch | Plastic" compares; "Requirement | Why it matters" does not.
  const tells = cells.some(
    (cell) => cell !== named && (isPlainColumn(words, cell.header) || rolesOf(cell.header, words)[0] === 'rationale'),
  );
  const isPlain = !words.has('option-names.criterion', named.header) || tells;
  return isPlain && cells.every(({ header }) => mentions(words, decision.options, header).length === 0);
}
