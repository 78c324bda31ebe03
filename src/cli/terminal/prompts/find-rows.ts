import type { Row } from './draw-rows.ts';

/**
 * Which of the places that a search finds the cursor goes to: a row whose text begins with it, or else one whose text, and
 * not only what else is known of it, holds its words.
 */
export function bestRow(rows: readonly Row[], search: string): number | undefined {
  const found = findRows(rows, search);
  const start = search.toLowerCase();
  const texts = rows.map(({ text }) => ({ text }));
  return found.find((at) => rows[at]?.text.toLowerCase().startsWith(start)) ?? findRows(texts, search)[0] ?? found[0];
}

/** The places of the rows that hold every word that is searched for, whatever its case. */
export function findRows(rows: readonly Row[], search: string): readonly number[] {
  const sought = search.toLowerCase().split(/\s+/u);
  return rows.flatMap(({ text, detail = '' }, at) => {
    const whole = `${text} ${detail}`.toLowerCase();
    return sought.every((word) => whole.includes(word)) ? [at] : [];
  });
}
