import { namedInHeading } from './named-in-heading.ts';
import type { Weighing } from './types.ts';

/**
 * Whether a line stands under a heading of its own below "Chosen approach: nightly export": what is weighed and decided
 * there is a part of the export.
 */
export function withinChosen(weighing: Weighing): (line: number) => boolean {
  const headings = weighing.outline.sections.filter(({ kind }) => kind === 'heading');
  const ranges = headings.flatMap((section, at) => {
    if (section.roles[0] !== 'decision' || !namedInHeading(weighing, section)) return [];
    const below = headings.slice(at + 1);
    const first = below[0];
    if (!first || first.level <= section.level) return [];
    const next = below.find(({ level }) => level <= section.level);
    return [{ start: first.line, end: next?.line ?? Infinity }];
  });
  return (line) => ranges.some(({ start, end }) => line >= start && line < end);
}
