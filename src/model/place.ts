/** A point in a text: `line` and `column` count from 1, `offset` from 0, all in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a text, from its first unit to the one after its last. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}
