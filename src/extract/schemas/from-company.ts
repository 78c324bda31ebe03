import { changeOf } from '../names/change-of.ts';
import { isJoint } from '../names/is-joint.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Span } from '../outline/index.ts';
import { type Stretch, stretchesOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { isColumnName } from './is-column-name.ts';
import { isOfAnotherKind } from './is-of-another-kind.ts';
import type { TableSketch } from './types.ts';

interface Place {
  readonly stretch: Stretch;
  readonly code: Span;
}

/** The names in code marks that a sentence lists together. */
function* runsIn({ words }: Reading, stretch: Stretch): Iterable<readonly Place[]> {
  const { text, codes } = stretch;
  let run: Place[] = [];
  for (const [index, code] of codes.entries()) {
    const next = codes[index + 1];
    run.push({ stretch, code });
    if (next && isJoint(words, text.slice(code.end, next.start))) continue;
    yield run;
    run = [];
  }
}

/** The names that the items of one list open with. */
function* openings(stretches: readonly Stretch[]): Iterable<readonly Place[]> {
  const lists = new Map<object, Place[]>();
  for (const stretch of stretches) {
    const [code] = stretch.codes;
    if (stretch.form !== 'item' || !code || code.start > 0) continue;
    const list = stretch.passage?.above ?? stretch.section;
    lists.set(list, [...(lists.get(list) ?? []), { stretch, code }]);
  }
  yield* lists.values();
}

/**
 * Tables in code marks that stand in one list with a table: "`orders` and `refunds`" where `orders` is known as one, or
 * items that open with them.
 *
 * @param isTable whether a name is known as a table's
 */
export function* fromCompany(reading: Reading, isTable: (name: string) => boolean): Iterable<TableSketch> {
  const stretches = stretchesOf(reading);
  const runs = stretches.flatMap((stretch) => [...runsIn(reading, stretch)]);
  for (const run of [...runs, ...openings(stretches)]) {
    if (!run.some(({ code }) => isTable(code.text))) continue;
    for (const { stretch, code } of run) {
      const { text: name, start, end } = code;
      const shape = shapeOf(name);
      if (isTable(name) || (shape !== 'snake' && (shape !== 'word' || name !== name.toLowerCase()))) continue;
      if (isColumnName(reading.words, name) || isOfAnotherKind(reading, stretch.text, name, start, end)) continue;
      const change = changeOf(reading, stretch.text, start, end);
      yield { name, stretch, offset: start, by: 'among-tables', ...(change && { change }), columns: [], weight: 1 };
    }
  }
}
