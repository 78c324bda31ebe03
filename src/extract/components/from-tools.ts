import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Cell } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';
import type { Words } from '../words.ts';
import type { Candidate } from './types.ts';

const between = /\s*(?:[+/,、|;&]|\s[–—-]\s)\s*/u;
const longest = 30;

/** Whether a word only says what sort of thing stands there: "Frontend", "TLS". */
function isSort(words: Words, name: string): boolean {
  return (['technical.formats', 'technical.acronyms', 'names.component-word', 'names.not-a-component'] as const).some(
    (list) => isListed(words, list, name),
  );
}

/** In "Component | Choice | Why" the first column only says for what something was taken: "API style". */
function saysForWhat(words: Words, [first, ...others]: readonly Cell[], column: Cell): boolean {
  if (column !== first || !isListed(words, 'names.component-word', column.header)) return false;
  const chosen = others.filter(({ header }) => isListed(words, 'option-names.verdict-column', header));
  return chosen.some(({ header }) => rolesOf(header, words)[0] !== 'status');
}

/** Whether words are a name by themselves: a small product, capitals, a name of code, or what acts: "payment gateway". */
function isName(words: Words, name: string): boolean {
  if (words.find('technical.small-products', name) !== undefined) return true;
  if (/ \p{Lu}|-|^\S*[a-z][A-Z]\S*$/u.test(name)) return true;
  return (
    name.includes(' ') && (words.has('names.component-word', name) || words.has('technical.component-parts', name))
  );
}

/** What a table of technologies or components lists in its column for them, and the products that explain it: "Shop (Django)". */
export function* fromTools({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  const cells = stretch.passage?.cells ?? [];
  const columns = cells.filter((cell) => isListed(words, 'names.tool-column', cell.header));
  // In "Component | Tool" the second says what was taken for the first.
  const column = columns.find(({ header }) => !isListed(words, 'names.component-word', header)) ?? columns[0];
  const purpose = cells.find((cell) => cell !== column && words.has('names.purpose-column', cell.header))?.text;
  if (!column || cells.length < 2 || saysForWhat(words, cells, column)) return;
  // A list of what can be bought names nothing that is built.
  if (cells.some(({ header }) => isListed(words, 'weighing.cost', header))) return;
  // What a table of parts says the use of is one.
  const isPart = purpose !== undefined && isListed(words, 'names.component-word', column.header);
  const explained = /[(（]([^)）]+)[)）]/u.exec(column.text)?.[1] ?? '';
  const parts = column.text.replace(/[(（][^)）]*[)）]/gu, ' ').split(between);
  for (const part of [...parts, ...explained.split(between)]) {
    const name = part.trim();
    const external = words.find('technical.products', name) !== undefined;
    if (
      name === '' ||
      name.length > longest ||
      name.split(' ').length > 3 ||
      !/[\p{Lu}\d-]/u.test(name) ||
      (!external && (!parts.includes(part) || (!isPart && isSort(words, name)) || words.has('names.joint', name)))
    )
      continue;
    const start = stretch.text.indexOf(name);
    if (isPart && !external && words.has('names.not-a-component', name)) continue;
    const known = external || isName(words, name);
    yield {
      name,
      stretch,
      start,
      end: start + name.length,
      by: 'tool-column',
      weight: known ? 1 : isPart ? 0.8 : 0.6,
      ...(external && { external }),
      ...(purpose !== undefined && { purpose }),
    };
  }
}
