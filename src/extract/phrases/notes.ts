/** What was found in a text: the number of a list for each phrase, and where each starts and ends. */
export interface Notes {
  readonly lists: readonly number[];
  readonly places: readonly number[];
}

/** Where a phrase stands in a text. */
export type Place = readonly [start: number, end: number];
