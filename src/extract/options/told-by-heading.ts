import type { Words } from '../words.ts';
import { saysLost } from './says-lost.ts';
import type { Option } from './types.ts';

/** An option with what the chapter says that it stands in: all below "Options rejected" are, but for one that says otherwise itself. */
export function toldByHeading(words: Words, option: Option): Option {
  const places = [
    ...option.sections.flatMap(({ parent }) => parent ?? []),
    ...option.passages.map((one) => one.section),
  ];
  const isLost =
    option.told === undefined &&
    places.length > 0 &&
    places.every((place) => saysLost(words, place)) &&
    !option.headings.some((raw) => words.has('marks.chosen', raw));
  return isLost ? { ...option, told: 'rejected' } : option;
}
