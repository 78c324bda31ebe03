import { once } from '../once.ts';
import type { Outline, Passage, Section } from '../outline/index.ts';

/** So many passages behind one may still be about it. */
const most = 24;

const places = once(({ passages }: Outline) => new Map(passages.map((passage, at) => [passage, at])));

/** The nearest heading around a section; labels and items stand under it. */
function headingOf(section: Section): Section {
  let at = section;
  while (at.parent && (at.kind === 'label' || at.kind === 'bold' || at.kind === 'item')) at = at.parent;
  return at;
}

/**
 * The lines behind a passage that stand under its heading, up to the first passage that is about something else; each
 * label is a line of its own.
 *
 * @param ends whether a passage is about something else
 */
export function blockBehind(outline: Outline, passage: Passage, ends: (other: Passage) => boolean): readonly string[] {
  const from = (places(outline).get(passage) ?? outline.passages.length) + 1;
  const heading = headingOf(passage.section);
  const lines: string[] = [];
  let label: Section = passage.section;
  for (const other of outline.passages.slice(from, from + most)) {
    if (headingOf(other.section) !== heading || ends(other)) break;
    if (other.section !== label && other.section.kind === 'label') lines.push(`${other.section.heading}:`);
    label = other.section;
    lines.push(other.text);
  }
  return lines;
}
