/** A ticked box is progress and no edit. */
function unticked(line: string): string {
  return line.replace(/^(\s*- \[)[xX]\]/u, '$1 ]');
}

/**
 * Which line of `made` the line `at` (from 1) of `plan` is: the longest common run of lines decides, so that lines put
 * in or taken out by hand move the others without changing what they are. Undefined where that line was edited.
 */
export async function sameLine(plan: string, made: string, at: number): Promise<number | undefined> {
  const [theirs, ours] = [plan, made].map((text) => text.split('\n').map(unticked));
  if (theirs?.join('\n') === ours?.join('\n')) return at;
  const { diffArrays } = await import('diff');
  let here = 1;
  let there = 1;
  for (const { added, removed, count } of diffArrays(theirs ?? [], ours ?? [])) {
    if (!added && !removed && at < here + count) return there + at - here;
    if (removed && at < here + count) return undefined;
    if (!added) here += count;
    if (!removed) there += count;
  }
  return undefined;
}
