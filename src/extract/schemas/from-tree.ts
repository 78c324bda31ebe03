import type { Change } from '../names/change-lists.ts';
import { changeOf } from '../names/change-of.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import { readTree, type Branch } from '../names/tree.ts';
import type { Reading } from '../reading.ts';
import { describeColumn, isTyped } from './describe-column.ts';
import type { TableSketch } from './types.ts';

const root = /^["`]?([A-Za-z_]\w*)["`]?[:：]?$/u;

/** What is listed behind a first name with a comma: "created_at, updated_at". */
const several = /^((?:[a-z]\w*,\s*)*[a-z]\w*)(?=\s*(?:[(—–:#]|--|$))/u;

/** Tables drawn as trees or by indentation: a name, and below it columns with their types. */
export function* fromTree(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const branches = readTree(stretch.text);
  if (branches.some((branch) => /\/$|\.\w{1,5}$/u.test(branch.name))) return;
  let current: Branch | undefined;
  let below: Branch[] = [];
  for (const branch of branches) {
    if (branch.above.length > 0 || branch.drawn) below.push(branch);
    else {
      yield* tableOf(reading, stretch, current, below);
      [current, below] = [branch, []];
    }
  }
  yield* tableOf(reading, stretch, current, below);
}

function* tableOf(
  reading: Reading,
  stretch: Stretch,
  head: Branch | undefined,
  below: readonly Branch[],
): Iterable<TableSketch> {
  const { words } = reading;
  const name = root.exec(head?.name ?? '')?.[1];
  if (!head || name === undefined || !/^$|^[([{—–:#]|^--/u.test(head.note)) return;
  const columns = below.flatMap((branch) => {
    const column = branch.name.replace(/[:,"'`*?]+$/u, '').replace(/^["'`*]+/u, '');
    if (!shapeOf(column)) return [];
    const change = changeInNote(reading, branch.note);
    const [listed = '', others = ''] = branch.name.endsWith(',') ? (several.exec(branch.note) ?? []) : [];
    const note = branch.note.slice(listed.length);
    return [column, ...others.split(/[\s,]+/u)]
      .filter((name) => name !== '')
      .map((name) => ({ ...describeColumn(words, name, note, branch.offset), ...(change && { change }) }));
  });
  const typed = below.filter((branch) => isTyped(words, branch.note)).length;
  const enough =
    stretch.role === 'schema'
      ? typed > 0 || below.some((branch) => shapeOf(branch.name) === 'snake')
      : typed * 2 >= below.length && below.length > 1;
  if (!enough) return;
  const change = changeInNote(reading, head.note);
  yield { name, stretch, offset: head.offset, by: 'schema-tree', ...(change && { change }), columns, weight: 2 };
}

/** What a note behind a name says becomes of it, at its end, at its beginning or behind its dash. */
function changeInNote(reading: Reading, note: string): Change | undefined {
  const aside = note.search(/\s[—–-]+\s/u) + 2;
  return (
    changeOf(reading, note, note.length, note.length) ??
    changeOf(reading, note, 0, 0) ??
    (aside > 1 ? changeOf(reading, note, aside, aside) : undefined)
  );
}
