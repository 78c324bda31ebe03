import { isAllThatDecides } from './choice/is-all-that-decides.ts';
import type { Outline, Passage, Section, Role } from './outline/index.ts';
import type { Option } from './options/types.ts';
import type { Standing } from './reading.ts';

/** Sections that speak of something other than the chosen solution. */
const aside = new Set<Role | undefined>(['nongoals', 'future', 'references', 'resolved']);

/** Roles that speak for the whole document wherever they stand. */
const outspoken = new Set<Role | undefined>(['questions', 'risks', 'constraints', 'decision']);

/** An option with what became of it. */
export interface JudgedOption extends Option {
  readonly status: 'chosen' | 'rejected' | 'open';
}

/**
 * Finds out whose each section and passage is. What stands below an option that was not chosen belongs to no plan, and
 * where nothing was chosen, nothing below any option does but what is still to be found out of it.
 *
 * @param judged the one option that a paragraph of the decision is about
 */
export function readStandings(
  outline: Outline,
  options: readonly JudgedOption[],
  judged: (passage: Passage) => JudgedOption | undefined,
): (at: Section | Passage) => Standing {
  const bySection = new Map<Section, Standing>();
  const byPassage = new Map<Passage, Standing>();
  const linesOf = (chosen: boolean): ReadonlySet<number> =>
    new Set(options.flatMap(({ status, line }) => ((status === 'chosen') === chosen ? [line] : [])));
  const [won, lost] = [linesOf(true), linesOf(false)];
  for (const option of options) {
    const standing = option.status === 'chosen' ? 'own' : 'aside';
    // "Supabase (an alternative to Firebase)" names the chosen one as well, and is the heading of another.
    const isOfOther = ({ line }: Section): boolean => standing === 'own' && lost.has(line) && !won.has(line);
    const sections = option.sections.filter((section) => !isOfOther(section));
    for (const section of sections) if (bySection.get(section) !== 'own') bySection.set(section, standing);
    for (const passage of option.passages) byPassage.set(passage, standing);
  }
  for (const passage of outline.passages) if (judged(passage)?.status === 'rejected') byPassage.set(passage, 'aside');
  for (const section of outline.sections) {
    if (bySection.has(section)) continue;
    const around = section.parent ? (bySection.get(section.parent) ?? 'own') : 'own';
    const role = section.roles[0];
    if (aside.has(role) && !isAllThatDecides(section)) bySection.set(section, 'aside');
    else bySection.set(section, around === 'aside' && speaksForAll(section, options) ? 'own' : around);
  }
  return (at) => {
    if (!('form' in at)) return bySection.get(at) ?? 'own';
    for (let passage: Passage | undefined = at; passage; passage = passage.above) {
      // Work that is struck out is done.
      if (passage.withdrawn && passage.section.roles[0] !== 'tasks') return 'aside';
      const known = byPassage.get(passage);
      if (known) return known;
    }
    return bySection.get(at.section) ?? 'own';
  };
}

/** Whether a section speaks for the whole document: within an option only what is still to be found out of one that is weighed yet. */
function speaksForAll({ roles: [role], parent }: Section, options: readonly JudgedOption[]): boolean {
  if (!outspoken.has(role)) return false;
  const option = parent && optionOf(parent, options);
  return option === undefined || (role === 'questions' && option.status === 'open');
}

function optionOf(section: Section, options: readonly JudgedOption[]): JudgedOption | undefined {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const here = at;
    const own = options.find((option) => option.sections.includes(here));
    if (own) return own;
  }
  return undefined;
}
