import type { Passage, Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';

const typing = new Set<Role>(['assumptions', 'questions', 'risks', 'constraints']);

/** What a row calls itself, in a table that mixes kinds: a cell beyond its first that says nothing but "Risk". */
export function typeOfRow({ words }: Reading, { cells = [] }: Passage): Role | undefined {
  for (const { text } of cells.slice(1)) {
    const role = rolesOf(text, words)[0];
    const phrase = role && typing.has(role) ? words.find(`headings.${role}`, text) : undefined;
    if (phrase && phrase.end - phrase.start >= text.length - 1) return role;
  }
  return undefined;
}

/** What a typed row is about: its first cell that is no counter. */
export function topicOfRow({ cells = [], text }: Passage): string {
  return cells.find((cell) => /\p{L}{3}|[\p{Script=Han}\p{Script=Hangul}]/u.test(cell.text))?.text ?? text;
}
