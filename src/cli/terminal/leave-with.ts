import type { QuestionView, Reply } from './types.ts';

/** A way out of a question. */
export interface Leaving {
  readonly type: 'back' | 'review' | 'leave';
}

/**
 * The replies of somebody who leaves a question in the middle of it: what they had said till then is not lost. Going
 * elsewhere, it is answered first; leaving altogether, it is kept in the draft, and the question is asked again.
 */
export async function leaveWith(view: QuestionView, said: Reply, leaving: Leaving): Promise<readonly Reply[]> {
  const back: Reply = { type: 'back' };
  const unchanged = said.type === 'keep' || (said.type === 'open' && !view.known);
  const plain: Reply = { type: leaving.type };
  if (unchanged) return [plain];
  if (leaving.type !== 'leave') return [said, back, plain];
  if (said.type === 'answer') await view.keepPart(said.answer);
  return [plain];
}
