import type { Finding } from '../finding.ts';
import type { Passage, Role } from '../outline/index.ts';
import { passagesOf, proseOf } from '../passages-of.ts';
import { passageText } from '../passage-text.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';
import { assumes } from './assumes.ts';
import { topicOfRow, typeOfRow } from './typed-row.ts';

const silent = new Set<Role | undefined>(['risks', 'questions', 'tasks', 'tests', 'cons', 'references']);

/** Whether a passage stands among what is taken for granted; one that says "must" there is a demand. */
function isListed(reading: Reading, passage: Passage): boolean {
  const type = passage.form === 'row' ? typeOfRow(reading, passage) : undefined;
  if (type) return type === 'assumptions';
  if (roleOf(passage.section) === 'assumptions') return !reading.words.has('sentence.strong-constraint', passage.text);
  return isCount(passage);
}

/** "2 customers, no traffic yet": what a recommendation counts of the present situation, and holds only as long. */
function isCount({ form, section, text }: Passage): boolean {
  if (form !== 'item' || section.roles[0] !== 'context' || section.kind === 'heading' || !section.parent) return false;
  return section.parent.roles[0] === 'decision' && /^[~≈<>]?\d[\d.,]*\+?\s?\p{L}/u.test(text);
}

/** What is taken for granted: items under "Assumptions", counts that a recommendation starts from, sentences that say so. */
export function* assumptions(reading: Reading): Iterable<Finding> {
  const all = passagesOf(reading, () => true);
  const listed = new Set(all.filter((passage) => isListed(reading, passage)));
  for (const passage of listed) {
    const text = typeOfRow(reading, passage) ? topicOfRow(reading, passage) : passageText(passage);
    yield { kind: 'assumption', text, at: passage, by: 'assumption-section' };
  }
  for (const passage of proseOf(reading)) {
    const role = roleOf(passage.section);
    // Within an option it is said of that option.
    if (role === 'options' && passage.section.roles[0] !== 'options') continue;
    if (listed.has(passage) || role === 'assumptions' || silent.has(role)) continue;
    for (const { text, line } of reading.sentences(passage)) {
      if (!assumes(reading, text)) continue;
      yield {
        kind: 'assumption',
        text,
        at: { line, column: passage.column },
        by: 'assuming-word',
        certainty: 'inferred',
      };
    }
  }
}
