import type { Passage } from './outline/index.ts';
import type { Reading } from './reading.ts';

/** Which side of the scales a point lies on. */
export type Side = 'good' | 'bad' | 'neutral';

/** A point with its side, and its words without the mark or opening that told it. */
export interface Sided {
  readonly side: Side;
  readonly text: string;
}

const sides: readonly Side[] = ['good', 'bad', 'neutral'];

/** The sign that an item is listed with: `+`, `-`, `*`. */
function bullet({ outline }: Reading, { form, line, column, number }: Passage): string | undefined {
  if (form !== 'item' || number !== undefined) return undefined;
  return outline.source.split('\n')[line - 1]?.[column - 1];
}

/** "+ …" above "- …" in one section: the signs weigh. */
function byBullet(reading: Reading, passage: Passage): Side | undefined {
  const own = bullet(reading, passage);
  if (own !== '+' && own !== '-') return undefined;
  const other = own === '+' ? '-' : '+';
  const weighed = passage.section.passages.some((one) => bullet(reading, one) === other && one.depth === passage.depth);
  return weighed ? (own === '+' ? 'good' : 'bad') : undefined;
}

/** What a point's own opening says of it: "Good, because …", "Con: …", "✅ …". Nothing where it does not say. */
export function sideOf(reading: Reading, passage: Passage): Sided | undefined {
  if (passage.form === 'code' || passage.form === 'row') return undefined;
  for (const side of sides) {
    const opening = reading.words.find(`weighing.${side}`, passage.text);
    if (opening?.start !== 0) continue;
    const text = passage.text
      .slice(opening.end)
      .replace(/^(?:[\s,:：;–—-]|\u{FE0F})+/u, '')
      .trim();
    if (text !== '') return { side, text };
  }
  const listed = byBullet(reading, passage);
  return listed && { side: listed, text: passage.text };
}
