import { once } from '../once.ts';
import type { Outline, Passage, Section } from '../outline/index.ts';

/** So many passages behind one may still be about it. */
const most = 24;

const places = once(({ passages }: Outline) => new Map(passages.map((passage, at) => [passage, at])));

/** The nearest heading around a section; labels stand under it. */
function headingOf(section: Section): Section {
  let at = section;
  while (at.parent && at.kind === 'label') at = at.parent;
  return at;
}

/**
 * The lines behind a passage that stand under its heading, up to the first passage that is about something else, each
 * behind what it stands under.
 *
 * @param ends whether a passage is about something else
 */
export function blockBehind(outline: Outline, passage: Passage, ends: (other: Passage) => boolean): readonly string[] {
  const from = (places(outline).get(passage) ?? outline.passages.length) + 1;
  const heading = headingOf(passage.section);
  const lines: string[] = [];
  for (const other of outline.passages.slice(from, from + most)) {
    if (headingOf(other.section) !== heading || ends(other)) break;
    lines.push(`${other.section.heading}:`, other.text);
  }
  return lines;
}
