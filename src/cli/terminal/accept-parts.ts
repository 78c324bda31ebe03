import { answerOf, type Part } from './parts.ts';
import type { QuestionView, Reply } from './types.ts';

/** What accepting the parts of a list as they stand says: keeping the answer, leaving it open, or another answer. */
export function acceptParts(view: QuestionView, parts: readonly Part[]): Reply {
  const answer = answerOf(view.question, parts);
  const same = JSON.stringify(answer) === JSON.stringify(view.known);
  if (same) return { type: 'keep' };
  return answer.value.length === 0 ? { type: 'open' } : { type: 'answer', answer };
}
