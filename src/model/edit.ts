/** A change of a text: what stands from one offset up to another gives way to another text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
