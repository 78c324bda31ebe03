import type { Passage } from './outline/index.ts';
import type { Words } from './words.ts';

/** Which side of the scales a point lies on. */
export type Side = 'good' | 'bad' | 'neutral';

/** A point with its side, and its words without the mark or opening that told it. */
export interface Sided {
  readonly side: Side;
  readonly text: string;
}

const sides: readonly Side[] = ['good', 'bad', 'neutral'];

/** What a point's own opening says of it: "Good, because …", "Con: …", "✅ …". Nothing where it does not say. */
export function sideOf(words: Words, passage: Passage): Sided | undefined {
  if (passage.form === 'code' || passage.form === 'row') return undefined;
  for (const side of sides) {
    const opening = words.find(`weighing.${side}`, passage.text);
    if (opening?.start !== 0) continue;
    const text = passage.text
      .slice(opening.end)
      .replace(/^[\s,:：;–—\u{FE0F}-]+/u, '')
      .trim();
    if (text !== '') return { side, text };
  }
  return undefined;
}
