import { once } from '../once.ts';
import { answeredQuestion } from '../options/answered-question.ts';
import { pollsIn } from '../options/polls-in.ts';
import type { Passage, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

/**
 * What is no open question where chapters ask and list what may be answered, as each of these asks one thing (`openPolls`); nor a
 * heading that set the options side by side and was answered.
 */
export const polled = once((reading: Reading): ReadonlySet<Passage | Section> => {
  const found = new Set<Passage | Section>();
  for (const { chapter, passages, answer } of pollsIn(reading.words)(reading.outline)) {
    found.add(chapter);
    const own = answer && passages.includes(answer.at);
    const last = own ? answer.at.line : Infinity;
    for (const passage of passages) if (passage.line <= last) found.add(passage);
    const item = passages[0]?.above;
    if (item) found.add(item);
  }
  const asked = answeredQuestion(reading.words)(reading.outline);
  if (asked?.asker && reading.decision.options.some(({ line }) => line === asked.taken.line)) found.add(asked.asker);
  return found;
});
