import type { InterviewState } from './types.ts';

/** The ids of the settled questions, in question order, as a draft holds them. */
export function settledOf({ interview, settled }: InterviewState): readonly string[] {
  return interview.questions.map(({ id }) => id).filter((id) => settled.has(id));
}
