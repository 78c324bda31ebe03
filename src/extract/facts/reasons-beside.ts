import { spacedWords } from '../../text/index.ts';
import type { Finding } from '../finding.ts';
import type { Passage, Role } from '../outline/index.ts';
import { sameName } from '../options/same-name.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';
import { roleOf, rolesOf } from '../roles-of.ts';
import { optionAround, weightOf } from '../sections-of.ts';

/** Roles of sections that say what the solution consists of. */
const settling = new Set<Role | undefined>(['decision', 'decisions', 'proposal', 'components']);
/** Fewer letters than this give no reason. */
const shortest = 15;

/** The cell of a row that says why: "| Store | PostgreSQL | already in use |" under "Reason". */
function reasonCell({ words }: Reading, { cells = [] }: Passage): string | undefined {
  return cells.slice(1).find(({ header }) => {
    const named = words.find('headings.rationale', header);
    return (
      rolesOf(header, words)[0] === 'rationale' && named !== undefined && named.end - named.start >= header.length - 1
    );
  })?.text;
}

/** What stands behind a label that sets one thing above another: "SQLite over PostgreSQL: nothing to run". */
function behindContrast({ words }: Reading, { lead = '', rest }: Passage): string | undefined {
  const over = words.find('choice.over', lead);
  return over && over.start > 1 && over.end < lead.length - 1 ? rest : undefined;
}

/** In words: a longer cell tells more than a name. */
const longestName = 6;

/** "| Library | SWR (`swr`) | … |", where that is the choice itself and nothing smaller. */
function namesChoice({ decision: { choices } }: Reading, { cells = [] }: Passage): boolean {
  const [choice] = choices;
  return (
    choice !== undefined &&
    cells.slice(1).some(({ text }) => spacedWords(text) <= longestName && sameName(text, choice.text))
  );
}

/**
 * Reasons that stand beside each part of what was decided: in a column for them, or behind "X over Y:". Beside the
 * smaller decisions of a larger design such a column explains these, and the whole only where nothing else does.
 *
 * @param smaller which rows of smaller decisions count: that which names the choice itself, or all, where nothing else gives a reason
 */
export function* reasonsBeside(
  reading: Reading,
  smaller?: 'choice' | 'all',
): Iterable<Finding & { readonly at: Passage }> {
  for (const passage of passagesOf(reading, (section) => settling.has(roleOf(section)))) {
    if (optionAround(reading, passage) !== undefined) continue;
    const role = roleOf(passage.section);
    const isOfChoice =
      role === 'decisions' && (smaller === 'all' || (smaller === 'choice' && namesChoice(reading, passage)));
    if (passage.form === 'row' && role !== 'decision' && !isOfChoice) continue;
    const text = passage.form === 'row' ? reasonCell(reading, passage) : behindContrast(reading, passage);
    if (text === undefined || weightOf(text) < shortest) continue;
    const by = passage.form === 'row' ? 'reason-column' : 'reason-of-contrast';
    yield { kind: 'rationale', text, at: passage, by };
  }
}
