import type { Poll } from './polls-in.ts';

/** The number of the question that a chapter asks: 3 of "### Q3 — Paper" and of "3. Which paper?". */
export function pollNumber({ chapter: { raw, number } }: Poll): string | undefined {
  return /^\P{N}{0,12}(\d{1,3})(?!\d)/u.exec(raw)?.[1] ?? number;
}
