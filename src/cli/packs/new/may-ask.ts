/** Whether a person sits at a terminal. */
export function mayAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY && process.env['CI'] === undefined;
}
