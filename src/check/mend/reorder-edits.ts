import type { Edit } from '../../model/index.ts';
import type { PlanDocument, Section } from '../read/types.ts';

/**
 * The edit that puts the sections in order, each with all that stands in it up to the next of the ten. None where what
 * stands last could swallow what would follow it, as a fence that nothing closes does.
 */
export function reorderEdits({ source, tree, sections }: PlanDocument): readonly Edit[] {
  const known = sections.filter(({ number }) => number !== undefined);
  const sorted = known.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const last = tree.children.at(-1)?.type;
  if ((last === 'code' || last === 'html') && sorted.at(-1) !== known.at(-1)) return [];
  const [first] = known;
  if (!first) return [];
  const begin = (section: Section): number => section.place.start.offset - section.place.start.column + 1;
  const eol = /\r\n|\r|\n/u.exec(source)?.[0] ?? '\n';
  const chunk = (section: Section): string => {
    const next = known[known.indexOf(section) + 1];
    return source.slice(begin(section), next ? begin(next) : undefined).replace(/[ \t\r\n]+$/u, '');
  };
  const end = source.replace(/[ \t\r\n]+$/u, '').length;
  return [{ start: begin(first), end, text: sorted.map(chunk).join(eol + eol) }];
}
