import { allMatches, withoutEnd } from '../../text/index.ts';
import { asSentence } from '../as-sentence.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

/** A label with a number and a colon, where a part of a line begins: "Week 3: ", ", Phase 2 – ". */
const stage =
  /(?<=^|[,;，；、.。→>]\s*)(\p{L}[\p{L}.]{0,14}\s?\d{1,3}(?:(?:\s?[-–—]\s?|\s\p{L}{1,3}\s)\d{1,3})?)\s*[:：]\s*/gu;

/** Fewer stages in one line are no timeline. */
const fewest = 2;
/** A stage of fewer letters says nothing of what is done. */
const shortest = 4;

/** "Week 1-2: build the job, Week 3: pilot in one branch": the stages of a timeline that is written in one line, each a step. */
export function* stagesIn({ words }: Reading, passage: Passage): Iterable<Finding> {
  const { text } = passage;
  const marks = allMatches(text, stage).filter(([, label]) => words.find('names.time-label', label)?.start === 0);
  if (marks.length < fewest || marks[0]?.index !== 0) return;
  for (const [at, mark] of marks.entries()) {
    const said = text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length);
    const done = withoutEnd(said.trim(), ',;，；、→>.。');
    if (done.length < shortest) continue;
    yield { kind: 'task', text: asSentence(done), at: passage, by: 'timeline', data: { step: `${at + 1}` } };
  }
}
