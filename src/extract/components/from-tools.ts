import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

const between = /\s*(?:[+/,、|;&]|\s[–—-]\s)\s*/u;
const longest = 30;

/** What a table of technologies or components lists in its column for them. */
export function* fromTools({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  const cells = stretch.passage?.cells ?? [];
  const column = cells.find((cell) => isListed(words, 'names.tool-column', cell.header));
  const purpose = cells.find((cell) => cell !== column && words.has('names.purpose-column', cell.header))?.text;
  if (!column || cells.length < 2) return;
  for (const part of column.text.replace(/[(（][^)）]*[)）]/gu, ' ').split(between)) {
    const name = part.trim();
    if (
      name === '' ||
      name.length > longest ||
      name.split(' ').length > 3 ||
      !/\p{Lu}|-/u.test(name) ||
      isListed(words, 'technical.formats', name)
    )
      continue;
    const start = stretch.text.indexOf(name);
    const external = words.find('technical.products', name) !== undefined;
    const known =
      external || words.find('technical.small-products', name) !== undefined || / |-|[a-z][A-Z]/u.test(name);
    yield {
      name,
      stretch,
      start,
      end: start + name.length,
      by: 'tool-column',
      weight: known ? 1 : 0.7,
      ...(external && { external }),
      ...(purpose !== undefined && { purpose }),
    };
  }
}
