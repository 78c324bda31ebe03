const fence = /^[ \t]*(`{3,}|~{3,})(.*)$/u;

/** The fence that code stands behind once a line is read; undefined where none is open. */
export function fenceBehind(open: string | undefined, line: string): string | undefined {
  const [, marks, rest = ''] = fence.exec(line) ?? [];
  if (marks === undefined) return open;
  if (open === undefined) return marks;
  return marks.startsWith(open) && rest.trim() === '' ? undefined : open;
}
