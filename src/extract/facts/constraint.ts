import type { Finding } from '../finding.ts';
import { passagesOf } from '../passages-of.ts';
import { passageText } from '../passage-text.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';

/** Roles in which a sentence with a hard word is a demand on the solution and not on something else. */
const stating = new Set(['problem', 'context', 'goals', 'decision', 'proposal', 'scope', 'decisions', '']);

/** A few words with "must" among them are a remark; a demand is a sentence. */
const shortest = 25;
/** Scripts in which one sign says as much as several letters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

function isShort(text: string): boolean {
  return text.length + 2 * (text.match(dense)?.length ?? 0) < shortest;
}

/** What the solution must hold to: items under "Constraints" and the like, and sentences that say "must". */
export function* constraints(reading: Reading): Iterable<Finding> {
  const listed = passagesOf(reading, (_, role) => role === 'constraints');
  for (const passage of listed)
    yield { kind: 'constraint', text: passageText(passage), at: passage, by: 'constraint-section' };
  const known = new Set(listed);
  for (const passage of passagesOf(reading, (_, role) => stating.has(role ?? ''))) {
    if (known.has(passage) || (passage.form === 'row' && roleOf(passage.section) !== 'decisions')) continue;
    for (const { text, line } of reading.sentences(passage)) {
      const hard =
        reading.words.has('sentence.strong-constraint', text) || reading.words.find('sentence.ban', text)?.start === 0;
      if (!hard || isShort(text) || /[?？]$/u.test(text)) continue;
      yield {
        kind: 'constraint',
        text: passage.form === 'row' ? passageText(passage) : text,
        at: { line, column: passage.column },
        by: 'hard-word',
        certainty: 'inferred',
      };
    }
  }
}
