import type { Answer } from '../../model/index.ts';
import { shown } from './draw/shown.ts';
import type { Reply } from './types.ts';
import { words } from './words.ts';

function describeAnswer(answer: Answer | undefined): string {
  if (!answer) return words.leftOpen;
  if (answer.type === 'text') return shown(answer.value.text);
  return answer.value.length === 0 ? words.noneSaid : words.kept(answer.value.length);
}

/** What came of a question, in few words; undefined where it was only left for another. */
export function describeReplies(known: Answer | undefined, [reply]: readonly Reply[]): string | undefined {
  switch (reply?.type) {
    case 'keep':
      return describeAnswer(known);
    case 'answer':
      return describeAnswer(reply.answer);
    case 'none':
      return words.noneSaid;
    case 'open':
      return words.leftOpen;
    case 'expand':
      return words.topic.expanded;
    default:
      return undefined;
  }
}
