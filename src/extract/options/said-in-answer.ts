import { leadsAnswer } from '../names/leads-answer.ts';
import type { Passage } from '../outline/index.ts';
import { isAnswer } from '../outline/is-answer.ts';
import type { Words } from '../words.ts';

const label = /^([^:：.!?。]{2,40})[:：]\s*/u;
const arrow = /^\s*(?:={1,3}>|-{1,3}>|[→⇒➜])/u;

/** What stands behind an arrow, or behind a label for decisions on its line or above it. */
export function saidInAnswer(words: Words, { text, section }: Passage): string | undefined {
  if (arrow.test(text)) return text;
  const [lead = '', name = ''] = label.exec(text) ?? [];
  if (lead !== '' && leadsAnswer(words, name)) return text.slice(lead.length);
  return isAnswer(section) ? text : undefined;
}
