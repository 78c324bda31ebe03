import type { Edit, Place } from '../../model/index.ts';
import { headingSource } from './heading-source.ts';

/** The edit that gives a heading another title; none where it holds more than words, such as a link or code. */
export function titleEdit(source: string, place: Place, title: string, rank: number): readonly Edit[] {
  const { start, end } = place;
  const content = headingSource(source, place);
  if (content === undefined || /[`<[\]]/u.test(content)) return [];
  const text = rank === 0 ? `**${title}**` : `${'#'.repeat(rank)} ${title}`;
  return [{ start: start.offset, end: end.offset, text }];
}
