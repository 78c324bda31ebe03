import type { Row } from './draw-rows.ts';

/** The places of the rows that hold every word that is searched for, whatever its case. */
export function findRows(rows: readonly Row[], search: string): readonly number[] {
  const sought = search.toLowerCase().split(/\s+/u);
  return rows.flatMap(({ text, detail = '' }, at) => {
    const whole = `${text} ${detail}`.toLowerCase();
    return sought.every((word) => whole.includes(word)) ? [at] : [];
  });
}
