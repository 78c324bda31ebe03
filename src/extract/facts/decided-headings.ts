import { spacedWords } from '../../text/index.ts';
import type { Finding } from '../finding.ts';
import type { Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

/** "Credentials: one key for all": a topic of few words, and what was decided of it. */
const decided = /^([^:：?？]{2,50})[:：]\s+\S[^?？]*$/u;
/** In words: a longer heading tells of something else. */
const longest = 14;

/** Headings of these list something else than what was decided. */
const elsewhere = new Set<Role | undefined>([
  'questions',
  'nongoals',
  'risks',
  'future',
  'references',
  'status',
  'options',
]);

/** Headings below "Key decisions" that say what was decided behind their topic; what stands below them works it out. */
export function* decidedHeadings(reading: Reading): Iterable<Finding> {
  const told = new Set(reading.decision.choices.flatMap(({ evidence }) => evidence.map(({ line }) => line)));
  const options = new Set(reading.decision.options.flatMap(({ sections }) => sections));
  for (const section of reading.outline.sections) {
    const { kind, heading, roles, parent, line } = section;
    if (kind !== 'heading' || parent?.roles[0] !== 'decisions' || elsewhere.has(roles[0]) || options.has(section))
      continue;
    const topic = spacedWords(heading) <= longest ? decided.exec(heading)?.[1] : undefined;
    // "Decision 3: error handling" counts, and names a topic alone.
    if (topic === undefined || /\d\s*$/u.test(topic) || told.has(line) || reading.standing(section) !== 'own') continue;
    yield { kind: 'decision', text: heading, at: section, by: 'decided-heading', data: { topic } };
  }
}
