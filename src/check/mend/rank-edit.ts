import type { Edit, Place } from '../../model/index.ts';
import { headingSource } from './heading-source.ts';

/** The edit that makes a heading or bold line a heading of a rank; none where it does not stand alone on its line. */
export function rankEdit(source: string, place: Place, rank: number): readonly Edit[] {
  const { start, end } = place;
  const content = headingSource(source, place);
  if (content === undefined) return [];
  return [{ start: start.offset, end: end.offset, text: `${'#'.repeat(Math.min(rank, 6))} ${content}` }];
}
