import { withoutEnd } from '../text/index.ts';
import { isListed } from './names/is-listed.ts';
import { roles, type Role } from './outline/index.ts';
import { rolesOf } from './roles-of.ts';
import type { Words } from './words.ts';

/**
 * The roles of what stands as a label of its own, best first. Some words say what follows only where they are
 * the whole label: "Open:", "How:".
 */
export function rolesOfLabel(label: string, words: Words): readonly Role[] {
  const found = rolesOf(label, words);
  const said = withoutEnd(label, ':：');
  const alone = said.length > longest ? undefined : roles.find((role) => isListed(words, `labels.${role}`, said));
  return alone === undefined || found[0] === alone ? found : [alone, ...found];
}

/** In letters: such labels are a few words. */
const longest = 28;
