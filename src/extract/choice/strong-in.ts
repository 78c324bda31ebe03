import { endsWithReason } from '../ends-with-reason.ts';
import type { Match } from '../words.ts';
import type { Weighing } from './types.ts';
import { wentIn } from './went-in.ts';

/** Words that choose outright; "Decision:" and "Went with" do where a sentence opens with them. */
export function strongIn({ words }: Weighing, text: string): Match | undefined {
  const strong = words
    .findAll('choice.strong', text)
    .find(({ start }) => start === 0 || !endsWithReason(words, text.slice(0, start)));
  const before = words.find('choice.before', text);
  const went = wentIn(words, text);
  if (strong) return strong;
  if (went) return went;
  return before?.start === 0 && /[:：]$/u.test(before.phrase) ? before : undefined;
}
