import type { Slot } from '../../model/index.ts';
import { assert } from '../../text/index.ts';
import type { Form } from '../tokens.ts';
import type { Drawing } from './drawing.ts';
import { viewLabel } from './view-label.ts';
import { viewStatement } from './view-statement.ts';
import { view } from './view.ts';
import type { View } from './view.ts';

/** The slot of which nothing is to be shown. */
const absent = {
  shown: false,
  stated: false,
  statements: [],
  one: false,
  many: [],
  none: false,
  unknown: false,
} as const;

/**
 * A slot, always with the same names: `shown`, `stated`, `statements` (each also with `last`), which are also `one` where
 * there is a single one and `many` where there are more; `none` (a statement) and `unknown` (`{ id }`) or false.
 * Without a slot, all of them say no.
 */
export function viewSlot(slot: Slot | undefined, drawing: Drawing, form?: Form): View {
  if (!slot) return view(absent);
  const { tokens, questions } = drawing;
  if (slot.state === 'none') return view(absent, { shown: true, none: viewStatement(slot.reason, tokens) });
  if (slot.state === 'unknown') {
    const question = questions.get(slot.question);
    assert(question, `no open question with the key ${slot.question}`);
    return view(absent, {
      shown: true,
      unknown: view({ id: viewLabel(question.id, tokens, question.question.origins) }),
    });
  }
  const last = slot.statements.length - 1;
  const statements = slot.statements.map((statement, at) =>
    view(viewStatement(statement, tokens, form), { last: at === last }),
  );
  const [one] = statements;
  if (!one) return view(absent);
  return view(absent, { shown: true, stated: true, statements }, last > 0 ? { many: statements } : { one });
}
