import type { Begun } from '../../model/index.ts';
import type { InterviewState } from './types.ts';

/** The records that are begun and not filled in as far as they must be, in question order, as a draft holds them. */
export function begunOf({ questions, begun }: InterviewState): readonly Begun[] {
  return questions.flatMap(({ id }) => {
    const typed = begun.get(id);
    return typed ? [{ question: id, typed }] : [];
  });
}
