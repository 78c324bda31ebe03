import { once } from '../once.ts';
import type { Role, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import type { Words } from '../words.ts';

/** What the heading of such a list may be taken for besides. */
const open = new Set<Role | undefined>([undefined, 'goals', 'scope', 'proposal', 'decision', 'context']);

/** "Features", "In scope (first version)": what the heading says as a whole, but for what stands behind it in brackets or a mark. */
const headsBuilt = once((words: Words) =>
  once(({ heading, roles }: Section): boolean => {
    const found = words.find('names.built', heading);
    return found?.start === 0 && open.has(roles[0]) && /^\s*(?:$|[^\p{L}\p{N}\s])/u.test(heading.slice(found.end));
  }),
);

/** Whether a section, or one around it that no other role parts it from, lists what is built. */
export function listsBuilt({ words }: Reading, section: Section): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) {
    if (headsBuilt(words)(at)) return true;
    if (at.roles.length > 0) return false;
  }
  return false;
}
