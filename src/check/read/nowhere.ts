import type { Place } from '../../model/index.ts';

/** The place of what has none of its own. */
export const nowhere: Place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
