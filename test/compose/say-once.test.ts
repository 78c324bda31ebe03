import { expect, test } from 'vitest';
import { sayOnce } from '../../src/compose/say-once.ts';
import type { Slot } from '../../src/model/index.ts';
import type { SlotDeclaration } from '../../src/pack/index.ts';

const declared = [
  { id: 'decision.reasons', section: 1 },
  { id: 'decision.constraints', section: 1 },
  { id: 'testing.edge', section: 7 },
].map((slot): SlotDeclaration => ({ ...slot, paths: [], none: '', gap: '' }));

function slots(texts: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Slot> {
  const stated = (all: readonly string[]): Slot => ({
    state: 'stated',
    statements: all.map((text) => ({ text, origins: [] })),
  });
  return new Map(Object.entries(texts).map(([id, all]) => [id, stated(all)]));
}

test.each([
  [
    'in the last place of a section',
    {
      'decision.reasons': ['Rows are kept for a year.', 'It is cheap.'],
      'decision.constraints': ['Rows are kept for a year'],
    },
    { 'decision.reasons': ['It is cheap.'], 'decision.constraints': ['Rows are kept for a year'] },
  ],
  [
    'also where nothing else stands there',
    { 'decision.reasons': ['Rows are kept for a year.'], 'decision.constraints': ['Rows are kept for a year'] },
    { 'decision.reasons': ['Rows are kept for a year.'], 'decision.constraints': ['Rows are kept for a year'] },
  ],
  [
    'in each section',
    { 'decision.reasons': ['Rows are kept for a year.', 'Cheap'], 'testing.edge': ['Rows are kept for a year.'] },
    { 'decision.reasons': ['Rows are kept for a year.', 'Cheap'], 'testing.edge': ['Rows are kept for a year.'] },
  ],
  [
    'of two things, where it is a name',
    { 'decision.reasons': ['The orders table', 'Cheap'], 'decision.constraints': ['The orders table'] },
    { 'decision.reasons': ['The orders table', 'Cheap'], 'decision.constraints': ['The orders table'] },
  ],
])('what is said twice stands %s', (_, before, after) => {
  expect(sayOnce(slots(before), declared)).toEqual(slots(after));
});
