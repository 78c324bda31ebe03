import { once } from '../once.ts';
import type { Passage, Section } from '../outline/index.ts';

/** "- Alternatives considered:", an item that says no more, with the alternatives as items below it. */
function leadsToOptions({ kind, roles: [role], passages }: Section): boolean {
  return kind === 'item' && role === 'options' && passages.filter(({ form }) => form === 'item').length > 1;
}

/** Whether an item of a section leads to a list of options, so that the items beside it are none. */
export const holdsNested: (section: Section) => boolean = once(({ children }) => children.some(leadsToOptions));

/** Whether an item is one of those that an item above it leads to. */
export function isNested({ section, depth, above }: Passage): boolean {
  return leadsToOptions(section) && above?.rest === '' && above.depth === depth - 1 && above.line === section.line;
}
