import { bulletOf } from './bullet-of.ts';
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

/** A sign that the words themselves open with, behind the bullet of the list. */
const written = /^([+−–-])\s+/u;

/** The section whose list an item stands in; Markdown reads "- + faster" as a list in an item without words. */
function listOf({ section, above }: Passage): Section {
  return above?.text === '' && section.kind === 'item' ? (section.parent ?? section) : section;
}

/** Stands among the signs of a list in which some are written behind the bullets. */
const inWords = 'written';

/** Which signs the items of a list are listed with. */
const signsIn = once((outline: Outline): ReadonlyMap<Section, ReadonlySet<string>> => {
  const found = new Map<Section, Set<string>>();
  for (const passage of outline.passages) {
    const sign = passage.text === '' ? undefined : bulletOf(outline, passage);
    if (sign === undefined) continue;
    const list = listOf(passage);
    const signs = (found.get(list) ?? new Set()).add(sign);
    found.set(list, written.test(passage.text) ? signs.add(inWords) : signs);
  }
  return found;
});

/** "+ …" above "- …" in one list: the signs weigh. */
function byBullet({ outline }: Reading, passage: Passage): Side | undefined {
  const own = bulletOf(outline, passage);
  if (own !== '+' && own !== '-') return undefined;
  const other = own === '+' ? '-' : '+';
  const signs = signsIn(outline).get(listOf(passage));
  // Where signs stand behind the bullets, a bullet alone is none: "- Chosen: the archive", "- + it is safe".
  const weighed =
    signs?.has(other) === true && (!signs.has(inWords) || written.test(passage.text) || passage.above?.text === '');
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
  return listed && { side: listed, text: passage.text.replace(written, '') };
}
