import { words } from '../words.ts';
import type { Frame } from './frame.ts';

/**
 * The line on which a search is typed, with how much of a list it finds above it. It ends with the search itself, and so
 * the cursor stands behind it.
 */
export function drawSearch(search: string, found: number, all: number, { pen }: Frame): readonly string[] {
  return [pen.faint(`  ${words.search(found, all)}`), `${pen.active(`  ${words.searchLabel}:`)} ${search}`];
}
