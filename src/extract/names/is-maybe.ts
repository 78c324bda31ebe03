import type { Reading } from '../reading.ts';

const before = 48;
const after = 32;

/** Whether the words around a place say that it is not meant, or only perhaps: "skip the …", "only add … if". */
export function isMaybe({ words }: Reading, text: string, start: number, end: number): boolean {
  const left = text
    .slice(Math.max(0, start - before), start)
    .split(/[.;。；|]\s|[。；]/u)
    .at(-1);
  const right = text.slice(end, end + after).split(/[.;。；|]\s|[。；]/u)[0];
  return words.has('names.perhaps', left) || words.has('names.perhaps-after', right);
}
