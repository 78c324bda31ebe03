/** What the environment or the user refused: one line for stderr, exit code 2. Thrown in cli/ only. */
export class PlanwrightError extends Error {
  override readonly name = 'PlanwrightError';
  /** What to do about it. */
  readonly hint: string | undefined;

  /**
   * @param message what is wrong, and where
   * @param hint what to do about it
   */
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
