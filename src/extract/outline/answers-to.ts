import { once } from '../once.ts';
import type { Outline, Section } from './types.ts';

/** Fewer answers may stand below what one decision asks of itself. */
const fewest = 3;

const asks = /[?？]["'”」)）]?(?:\s|$)/u;

/** The first line on which a section asks: in its heading, or in what is said below it. */
const asksAt = once(({ raw, line, passages }: Section): number =>
  asks.test(raw) ? line : (passages.find(({ text }) => asks.test(text))?.line ?? Infinity),
);

/**
 * In notes that ask one thing a chapter and answer it below a label ("### 3. Tenants", "One, or several?", "**Answer:**"): the
 * sections of the answers. Each settles its own question, and none is what all the others are about. Empty in other documents.
 */
export const answersTo = once(({ sections }: Outline): ReadonlySet<Section> => {
  const answers = sections.filter(
    ({ kind, roles: [role], parent, line }) =>
      (kind === 'label' || kind === 'bold') &&
      role === 'decision' &&
      parent?.kind === 'heading' &&
      asksAt(parent) < line,
  );
  return new Set(answers.length >= fewest ? answers : []);
});
