import type { Nodes } from 'mdast';
import { placeOf } from '../../markdown/index.ts';
import type { Place } from '../../model/index.ts';

const nowhere: Place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/** Where a node stands in the source that it was parsed from. */
export function placed(node: Nodes): Place {
  return placeOf(node) ?? nowhere;
}
