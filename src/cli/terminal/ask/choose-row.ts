import type { Row } from '../prompts/draw-rows.ts';
import type { Frame } from '../prompts/frame.ts';
import type { Prompts } from '../prompts/module.ts';
import type { Leaving } from '../leave-with.ts';

/** A row with the name by which it is known when it is shown again. */
export interface NamedRow extends Row {
  readonly name: string;
}

/** The rows that were chosen last, by the name of their list: where one comes back to. */
export type Places = Map<string, string>;

/** A list of rows of which one is chosen. */
export interface RowChoice<One extends NamedRow> {
  /** The name of the list. */
  readonly list: string;
  readonly frame: Frame;
  readonly above?: readonly string[];
  readonly rows: readonly One[];
  readonly places: Places;
}

/** Asks for one of some rows, the cursor where it was when one went from there: the row, or what else was said. */
export async function chooseRow<One extends NamedRow>(
  { list, frame, above = [], rows, places }: RowChoice<One>,
  prompts: Prompts,
): Promise<{ readonly row: One } | Leaving> {
  const last = places.get(list);
  const active = Math.max(
    0,
    rows.findIndex(({ name }) => name === last),
  );
  const chosen = await prompts.menu({ frame, above, rows, active });
  if (chosen.type !== 'chosen') return chosen;
  const row = rows[chosen.index];
  if (!row) return { type: 'back' };
  places.set(list, row.name);
  return { row };
}
