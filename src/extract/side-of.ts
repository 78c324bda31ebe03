import { once } from './once.ts';
import type { Outline, Passage, Section } from './outline/index.ts';
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
function bullet(outline: Outline, { form, line, column, number }: Passage): string | undefined {
  if (form !== 'item' || number !== undefined) return undefined;
  return linesOf(outline)[line - 1]?.[column - 1];
}

const linesOf = once(({ source }: Outline): readonly string[] => source.split('\n'));

/** Which signs the items of a section are listed with, at which depth. */
const bulletsIn = once((outline: Outline): ReadonlyMap<Section, ReadonlySet<string>> => {
  const found = new Map<Section, Set<string>>();
  for (const passage of outline.passages) {
    const sign = bullet(outline, passage);
    if (sign === undefined) continue;
    const signs = found.get(passage.section) ?? new Set();
    found.set(passage.section, signs.add(`${sign}${String(passage.depth)}`));
  }
  return found;
});

/** "+ …" above "- …" in one section: the signs weigh. */
function byBullet({ outline }: Reading, passage: Passage): Side | undefined {
  const own = bullet(outline, passage);
  if (own !== '+' && own !== '-') return undefined;
  const other = own === '+' ? '-' : '+';
  const weighed =
    bulletsIn(outline)
      .get(passage.section)
      ?.has(`${other}${String(passage.depth)}`) === true;
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
