import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';
import { roleItems } from './role-items.ts';
import type { Role } from '../outline/index.ts';

const measured =
  /(?<![\p{L}\p{N}.])[<>≤≥~≈±]?\s?\d[\d.,]*\s?(?:%|‰|ms|s|sec|min|h|ns|µs|rps|qps|tps|MB|GB|KB|TB|MiB|GiB|\/s|\/min|\/h|k|x|×)(?![\p{L}\p{N}])|[<>≤≥]=?\s?\d/u;
const silent = new Set<Role | undefined>([
  'problem',
  'context',
  'options',
  'references',
  'pros',
  'cons',
  'future',
  'questions',
]);

/** What is measured: items of sections about it, and sentences that hold a number of something measured. */
export function* metrics(reading: Reading): Iterable<Finding> {
  const listed = [...roleItems(reading, 'metric', 'metrics')];
  yield* listed;
  const known = new Set(listed.map((finding) => finding.at));
  for (const passage of reading.outline.passages) {
    if (passage.form === 'code' || passage.form === 'row' || known.has(passage) || reading.standing(passage) !== 'own')
      continue;
    if (silent.has(roleOf(passage.section))) continue;
    for (const { text, line } of reading.sentences(passage)) {
      if (!reading.words.has('names.metric-word', text) || !measured.test(text) || text.endsWith('?')) continue;
      yield { kind: 'metric', text, at: { line, column: passage.column }, by: 'measured', certainty: 'inferred' };
    }
  }
}
