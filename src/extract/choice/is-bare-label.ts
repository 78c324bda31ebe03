import { withoutEnd } from '../../text/index.ts';
import { isListed } from '../names/is-listed.ts';
import type { Section } from '../outline/index.ts';
import type { ListName } from '../list-name.ts';
import type { Words } from '../words.ts';

/** Whether a heading says no more than that a decision follows, and when it was taken, or is a label such as "Plan:". */
export function isBareLabel(words: Words, at: Section, section: Section): boolean {
  const said = withoutEnd(at.raw, ':：*').replace(/(?<=\S)\s*\([^()]*\)$/u, '');
  const lists: readonly ListName[] =
    at === section ? ['headings-alone.decision'] : ['headings.decision', 'headings-alone.decision'];
  const [role] = at.roles;
  const own: readonly ListName[] =
    at !== section && at.kind === 'label' && role !== undefined ? [`headings.${role}`, `labels.${role}`] : [];
  return [...lists, ...own].some((list) => isListed(words, list, said));
}
