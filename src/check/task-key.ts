/** An id as tasks are told apart by: `T2.3`, `t-2.3` and `Task 2.3` are one. */
export function taskKey(id: string): string {
  return id.toUpperCase().replace(/^(?:TASK\s*|T)-?/u, '');
}
