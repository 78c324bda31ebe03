import { isListed } from '../names/is-listed.ts';
import type { Option } from '../options/types.ts';
import { within } from '../sections-of.ts';
import type { Weighing } from './types.ts';
import type { Role } from '../outline/index.ts';

/** Roles of sections in which something is settled. */
const settling = new Set<Role | undefined>(['decision', 'decisions', 'proposal']);

/** In letters: a mark stands right behind the name, "(chosen)"; further on "decided" says something else. */
const markLength = 16;

/**
 * The options that were weighed against what is decided elsewhere: those that were turned down, and those under
 * "Alternatives" behind the decision or a summary, where none of them bears a mark of the choice.
 */
export function others({ outline, options, words }: Weighing): ReadonlySet<Option> {
  const decided = outline.sections.find(
    ({ kind, heading, roles: [role] }) =>
      kind === 'heading' && (settling.has(role) || isListed(words, 'title.summary', heading)),
  );
  const isBehind = (option: Option): boolean =>
    decided !== undefined &&
    option.line > decided.line &&
    !option.headings.some((raw) => words.has('marks.chosen', raw.slice(0, option.name.length + markLength))) &&
    [...option.sections, ...option.passages.map(({ section }) => section)].some((section) =>
      within(section, ({ heading }) => words.has('option-names.others', heading)),
    );
  return new Set(options.filter((option) => option.told === 'rejected' || isBehind(option)));
}
