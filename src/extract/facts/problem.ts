import type { Finding } from '../finding.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';

/** A plan needs the problem in a few sentences, not the whole of a document's background. */
const most = 3;

/** What the document sets out to solve: the first sentences under "Problem", else under "Context" or its goals. */
export function* problems(reading: Reading): Iterable<Finding> {
  for (const wanted of ['problem', 'goals', 'context'] as const) {
    const found = passagesOf(reading, (_, role) => role === wanted).filter((passage) => passage.form !== 'row');
    const sentences = found.flatMap((passage) => reading.sentences(passage).slice(0, 1)).slice(0, most);
    for (const { text, line, passage } of sentences)
      yield { kind: 'problem', text, at: { line, column: passage.column }, by: `${wanted}-section` };
    if (sentences.length > 0) return;
  }
  const opening = reading.outline.passages.find(
    (passage) =>
      passage.form === 'paragraph' && passage.section.roles.length === 0 && reading.standing(passage) === 'own',
  );
  const [first] = opening ? reading.sentences(opening) : [];
  if (first && opening) yield { kind: 'problem', text: first.text, at: opening, by: 'opening', certainty: 'inferred' };
}
