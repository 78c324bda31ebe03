import { lettersIn } from '../choice/letters-in.ts';
import { mentions } from '../choice/mentions.ts';
import type { Finding } from '../finding.ts';
import { chaptersThatDecide } from '../options/chapters-that-decide.ts';
import { pollsIn } from '../options/polls-in.ts';
import type { Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { settles } from './settles.ts';
import { withTopic } from './with-topic.ts';

/** "Q: Which berth?": the letter that says that it asks. */
const letter = /^(?:\p{Lu}{1,2}[-.]?\d{0,3}|\d{1,3})[.:)]\s+/u;

/** "2026-08-13 — Roof": when it was decided. */
const dated = /^\d{4}-\d{2}-\d{2}\s*[:：—–-]\s*/u;

/** What stands first behind a label for reasons in a chapter. */
function reasonIn({ children }: Section): string | undefined {
  return children.find(({ roles: [role] }) => role === 'rationale')?.passages[0]?.rest;
}

/** What chapters side by side decide, each under its name: "Store: one file a day"; but for the one that is the choice. */
export function* decisionsOfChapters(reading: Reading): Iterable<Finding> {
  const {
    words,
    outline,
    decision: { choices, options, leading },
  } = reading;
  const told = new Set(choices.flatMap(({ evidence }) => evidence.map(({ line }) => line)));
  const polls = new Set(pollsIn(words)(outline).map(({ chapter }) => chapter));
  // Where the choice stands elsewhere, chapters work out what it may be.
  if (!leading) return;
  for (const { chapter, decision } of chaptersThatDecide(outline, options)) {
    const [at] = decision.passages;
    if (
      !at ||
      at.form === 'code' ||
      polls.has(chapter) ||
      !settles(reading, decision) ||
      reading.standing(at) !== 'own'
    )
      continue;
    if (decision.passages.some(({ lines }) => lines.some(({ line }) => told.has(line)))) continue;
    // "Scenario 2: option B" tells what is chosen there.
    const named = [...mentions(words, options, at.rest), ...lettersIn(options, at.rest)];
    if (named.some(({ matter }) => matter !== chapter)) continue;
    const reason = reasonIn(chapter);
    const topic = chapter.heading.replace(dated, '').replace(letter, '');
    yield {
      kind: 'decision',
      text: withTopic(topic, at.rest),
      at,
      by: 'decided-chapter',
      data: { topic, ...(reason !== undefined && { reason }) },
    };
  }
}
