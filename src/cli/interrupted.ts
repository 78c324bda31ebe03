/** The person left, or something made them leave: one line that says how to go on. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** The exit code: 130 for a person who left, 128 and its number for a signal. */
  readonly code: number;

  /**
   * @param message what is kept, and how to go on
   * @param code the exit code
   */
  constructor(message: string, code = 130) {
    super(message);
    this.code = code;
  }
}
