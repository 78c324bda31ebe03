/** A text that is being typed, with the place of the cursor in it. */
export interface TypedText {
  readonly text: string;
  readonly cursor: number;
}
