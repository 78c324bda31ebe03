/** Our own mistake, never a user's: throws, and the launcher reports a bug in planwright. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`);
}
