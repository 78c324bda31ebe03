import type { Passage, Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';

const typing = new Set<Role>(['assumptions', 'questions', 'risks', 'constraints']);

/** The role that a text names and nothing else: "Risk". */
function typeIn({ words }: Reading, text: string): Role | undefined {
  const role = rolesOf(text, words)[0];
  const phrase = role && typing.has(role) ? words.find(`headings.${role}`, text) : undefined;
  return phrase && phrase.end - phrase.start >= text.length - 1 ? role : undefined;
}

/** What a row calls itself, in a table that mixes kinds: a cell that says nothing but "Risk". */
export function typeOfRow(reading: Reading, { cells = [] }: Passage): Role | undefined {
  for (const { text } of cells) {
    const role = typeIn(reading, text);
    if (role !== undefined) return role;
  }
  return undefined;
}

/** What a typed row is about: its first cell that is no counter, and not the type. */
export function topicOfRow(reading: Reading, { cells = [], text }: Passage): string {
  const said = cells.filter((cell) => /\p{L}{3}|[\p{Script=Han}\p{Script=Hangul}]/u.test(cell.text));
  return said.find((cell) => typeIn(reading, cell.text) === undefined)?.text ?? text;
}
