import type { FactKind } from '../../model/index.ts';
import type { Finding } from '../finding.ts';
import type { Passage, Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';
import { isMaybe } from './is-maybe.ts';
import type { ListName } from '../list-name.ts';

/** Roles whose sentences speak of what is, or is asked, and not of what will be done; of the rest, `standing` knows. */
const silent = new Set<Role | undefined>([
  'problem',
  'context',
  'goals',
  'constraints',
  'assumptions',
  'options',
  'option',
  'pros',
  'cons',
  'rationale',
  'consequences',
  'neutral',
  'risks',
  'mitigation',
  'questions',
  'status',
]);

/** Sentences of the chosen solution that hold a word of a list, outside the passages that are known already. */
export function* saysWord(
  reading: Reading,
  kind: FactKind,
  list: ListName,
  known: ReadonlySet<Passage>,
): Iterable<Finding> {
  for (const passage of reading.outline.passages) {
    if (passage.form === 'code' || passage.form === 'row' || known.has(passage) || reading.standing(passage) !== 'own')
      continue;
    if (silent.has(roleOf(passage.section))) continue;
    for (const { text, line } of reading.sentences(passage)) {
      const word = reading.words.find(list, text);
      if (!word || text.endsWith('?') || isMaybe(reading, text, word.start, word.end)) continue;
      yield { kind, text, at: { line, column: passage.column }, by: `${kind}-word`, certainty: 'inferred' };
    }
  }
}
