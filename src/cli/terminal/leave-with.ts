import type { Answer } from '../../model/index.ts';
import type { Typed } from './form-fields.ts';
import type { QuestionView, Reply } from './types.ts';

/** A way out of a question. */
export interface Leaving {
  readonly type: 'back' | 'review' | 'leave';
}

/** The answer as far as it is said. */
function partOf({ question, known }: QuestionView, said: Reply): Answer | undefined {
  if (said.type === 'none') return { type: question.type === 'entries' ? 'entries' : 'items', value: [] };
  return said.type === 'answer' ? said.answer : known;
}

/**
 * The replies of somebody who leaves a question in the middle of it: what they had said till then is not lost. Going
 * elsewhere, it is answered first; leaving altogether, it is kept in the draft, and the question is asked again.
 *
 * @param begun the record that is begun, and is not filled in as far as it must be
 */
export function leaveWith(
  view: QuestionView,
  said: Reply,
  leaving: Leaving,
  begun: Typed | undefined = view.begun,
): readonly Reply[] {
  const back: Reply = { type: 'back' };
  const plain: Reply = { type: leaving.type };
  if (leaving.type === 'leave') {
    view.keepPart(partOf(view, said), begun);
    return [plain];
  }
  const unchanged = said.type === 'keep' || (said.type === 'open' && !view.known);
  return beginWith(view, begun, unchanged ? [plain] : [said, back, plain]);
}

/** Replies to a question, with what is begun there before them, where that is another record now. */
export function beginWith(view: QuestionView, begun: Typed | undefined, replies: readonly Reply[]): readonly Reply[] {
  return begun === view.begun ? replies : [{ type: 'begin', ...(begun && { typed: begun }) }, ...replies];
}
