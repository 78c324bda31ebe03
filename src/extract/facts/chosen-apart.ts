import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** The options that are marked as chosen in lists of their own, beside the one that leads: each is a smaller decision. */
export function* chosenApart({ decision: { options, choices } }: Reading): Iterable<Finding> {
  const leading = new Set(
    choices.flatMap(({ evidence }) => evidence.flatMap((sign) => sign.options)).map(({ line }) => line),
  );
  for (const { name, status, by, line, column } of options)
    if (status === 'chosen' && by === 'options-list' && !leading.has(line))
      yield { kind: 'decision', text: name, at: { line, column }, by: 'taken-apart' };
}
