import type { Asker, Terminal } from '../types.ts';
import { plainList } from './plain-list.ts';
import { plainOpening, plainTopic } from './plain-overview.ts';
import { plainReview } from './plain-review.ts';
import { plainText } from './plain-text.ts';
import { makeTalk } from './talk.ts';

/** Asks in numbered lines, nothing of which is redrawn: for screen readers, logs and simple terminals. */
export function plainAsker(terminal: Terminal): Asker {
  const talk = makeTalk(terminal);
  return {
    open: (view) => plainOpening(view, talk),
    question: (view) => (view.question.type === 'text' ? plainText(view, talk) : plainList(view, talk)),
    topic: (view) => plainTopic(view, talk),
    review: (view) => plainReview(view, talk),
    leave: talk.end,
    close: talk.close,
  };
}
