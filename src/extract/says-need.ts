import { mentions } from './choice/mentions.ts';
import { isListed } from './names/is-listed.ts';
import type { Section } from './outline/index.ts';
import type { Reading } from './reading.ts';

/**
 * Whether a heading that is no more than "Why", or that asks why of something that cannot be chosen ("Why are we talking about
 * this?"), says why there is anything to decide, and not why the choice won: it stands before everything that is weighed
 * and before the decision.
 */
export function saysNeed({ words, decision }: Reading, section: Section): boolean {
  const { heading, kind } = section;
  const why = words.find('headings.rationale', heading);
  if (kind !== 'heading' || why === undefined || why.start > 0) return false;
  const only = why.end >= heading.length - 1;
  // "Why Postgres?" speaks of what can be chosen, "Why this approach for the desk" of what was.
  const asks = isListed(words, 'weighing.why', why.phrase) && mentions(words, decision.options, heading).length === 0;
  if (!only && !asks) return false;
  const chosen = decision.choices.flatMap((one) => one.evidence[0]?.line ?? []);
  const later = [...decision.options.map((option) => option.line), ...chosen];
  // Below "Why this approach" the approach may be named.
  const end = section.parent?.children.find(({ line }) => line > section.line)?.line ?? Infinity;
  const holdsChoice = chosen.some((line) => line > section.line && line < end);
  return decision.options.length > 0 && !holdsChoice && later.every((line) => line > section.line);
}
