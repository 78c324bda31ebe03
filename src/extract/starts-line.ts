import type { Sentence } from './sentences.ts';

/** Whether a sentence opens a line of its own: so the lines of a paragraph are points in a row. */
export function startsLine({ text, line, passage }: Sentence): boolean {
  const at = passage.lines.find((one) => one.line === line)?.offset;
  return at !== undefined && [at, at + 1].some((start) => passage.text.startsWith(text, start));
}
