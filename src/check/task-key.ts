/** An id as tasks are told apart by: `T2.3`, `t-2.3`, `Task 2.3` and `P2-T3` are one. */
export function taskKey(id: string): string {
  return id
    .toUpperCase()
    .replace(/^P(\d+)[.-]T?(\d+)$/u, '$1.$2')
    .replace(/^(?:TASK[\s-]*|T-?)(?=\d)/u, '');
}
