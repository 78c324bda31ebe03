import type { Section } from '../outline/index.ts';

const counted = /^(\p{L}+)\s#?(\d{1,2})(?!\p{N})/u;

/** Of so many sections side by side it is asked whether a decision stands before. */
const mostDecisions = 60;

/** Whether a section is "Decision 2" behind "Decision 1". */
export function isLaterOfSeveral({ raw, parent, line }: Section): boolean {
  const word = counted.exec(raw)?.[1];
  const before = (parent?.children ?? []).slice(0, mostDecisions).filter((other) => other.line < line);
  return word !== undefined && before.some((other) => counted.exec(other.raw)?.[1] === word);
}
