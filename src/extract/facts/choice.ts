import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** From this weight on the document says it outright. */
const outright = 6;

/** What was chosen, surest first; `data.signs` lists every sign with its line. */
export function* choices({ decision }: Reading): Iterable<Finding> {
  for (const { text, evidence } of decision.choices) {
    const [first] = evidence;
    if (!first) continue;
    const signs = evidence.map((sign) => `${sign.by}:${sign.line}`);
    const options = first.options.map((option) => option.name);
    yield {
      kind: 'choice',
      text,
      at: first,
      by: first.by,
      certainty: first.weight >= outright ? 'stated' : 'inferred',
      data: { signs, ...(options.length > 0 && { options }) },
    };
  }
}
