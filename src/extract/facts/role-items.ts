import type { FactKind } from '../../model/index.ts';
import type { Finding } from '../finding.ts';
import type { Passage, Role } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import type { Reading } from '../reading.ts';

/** The items, rows and paragraphs that stand in sections of a role, each a fact as it stands. */
export function* roleItems(reading: Reading, kind: FactKind, role: Role): Iterable<Finding & { readonly at: Passage }> {
  for (const passage of passagesOf(reading, (_, own) => own === role)) {
    yield { kind, text: passage.text, at: passage, by: `${role}-section` };
  }
}
