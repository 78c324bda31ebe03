import type { Outline } from './outline/index.ts';
import { rolesOf } from './roles-of.ts';
import type { Words } from './words.ts';

/** Gives every section the roles that its heading's words allow. A lone first-level heading is the title and has none. */
export function assignRoles(outline: Outline, words: Words): void {
  const top = outline.sections.filter((section) => section.kind === 'heading' && section.level === 1);
  for (const section of outline.sections) {
    section.roles = top.length === 1 && section === top[0] ? [] : rolesOf(section.heading, words);
  }
}
