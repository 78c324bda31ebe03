import type { InterviewState } from './types.ts';

/** The ids of the settled questions, in question order, as a draft holds them. */
export function settledOf({ questions, settled }: InterviewState): readonly string[] {
  return questions.map(({ id }) => id).filter((id) => settled.includes(id));
}
