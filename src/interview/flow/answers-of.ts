import type { Answer } from '../../model/index.ts';
import type { InterviewState } from './types.ts';

/** The answers that stand, in question order, as an answers file holds them. */
export function answersOf({ questions, answers }: InterviewState): ReadonlyMap<string, Answer> {
  const ordered = new Map<string, Answer>();
  for (const { path } of questions) {
    const answer = answers.get(path);
    if (answer) ordered.set(path, answer);
  }
  return ordered;
}
