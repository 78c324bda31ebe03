import type { Outline, Section } from '../outline/index.ts';
import type { Option } from './types.ts';

/** The heading of the first level holds the whole document. */
const topLevel = 1;

/** The chapters that an option stands in or beside, from the innermost; its own heading is the first where it has one. */
export function chaptersAround({ sections }: Outline, option: Option): readonly Section[] {
  const own = option.sections[0] ?? option.passages[0]?.section ?? sections.findLast(({ line }) => line <= option.line);
  const found: Section[] = [];
  for (let at: Section | undefined = own; at; at = at.parent)
    if (at.kind === 'heading' && at.level > topLevel) found.push(at);
  return found;
}
