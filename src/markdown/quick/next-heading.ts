import { closes, opening } from './fence.ts';

const heading = /^#{1,6} /u;

/**
 * Where the next line begins that is a heading at the margin, and stands in no code between fences there.
 *
 * @param from where a line begins, outside of such code; it is not looked for there
 */
export function nextHeading(source: string, from: number): number | undefined {
  // Headings, and what may open or close such code.
  const telling = /^(?=#| {0,3}(?:```|~~~))/gmu;
  telling.lastIndex = from;
  let fence: string | undefined;
  for (let found = telling.exec(source); found; found = telling.exec(source)) {
    const start = found.index;
    const next = source.indexOf('\n', start);
    const line = source.slice(start, next === -1 ? undefined : next);
    if (fence !== undefined) fence = closes(line, fence) ? undefined : fence;
    else if (start > from && heading.test(line)) return start;
    else fence = opening.exec(line)?.[1];
    if (next === -1) return undefined;
    telling.lastIndex = next + 1;
  }
  return undefined;
}
