import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';

/** The advantages and drawbacks in the chosen option's own row of a table of options. */
export function* weighedRows({ decision, words }: Reading): Iterable<Finding & { readonly at: Passage }> {
  const chosen = decision.options.filter((option) => option.status === 'chosen');
  for (const passage of chosen.flatMap((option) => option.passages)) {
    for (const cell of passage.cells ?? []) {
      const role = rolesOf(cell.header, words)[0];
      if (cell.text === '' || (role !== 'pros' && role !== 'cons' && role !== 'rationale')) continue;
      const kind = role === 'cons' ? 'risk' : 'rationale';
      yield { kind, text: cell.text, at: passage, by: `${role}-column` };
    }
  }
}
