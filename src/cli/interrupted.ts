/** The person left with Ctrl+C: exit code 130, and one line that says how to go on. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
