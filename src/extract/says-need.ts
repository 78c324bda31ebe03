import type { Section } from './outline/index.ts';
import type { Reading } from './reading.ts';

/**
 * Whether a heading that is no more than "Why" says why there is anything to decide, and not why the choice won:
 * it stands before everything that is weighed and before the decision.
 */
export function saysNeed({ words, decision }: Reading, section: Section): boolean {
  const why = words.find('headings.rationale', section.heading);
  if (section.kind !== 'heading' || why === undefined || why.end - why.start < section.heading.length - 1) return false;
  const chosen = decision.choices.flatMap((one) => one.evidence[0]?.line ?? []);
  const later = [...decision.options.map((option) => option.line), ...chosen];
  // Below "Why this approach" the approach may be named.
  const end = section.parent?.children.find(({ line }) => line > section.line)?.line ?? Infinity;
  const holdsChoice = section.children.length > 0 && chosen.some((line) => line > section.line && line < end);
  return decision.options.length > 0 && !holdsChoice && later.every((line) => line > section.line);
}
