import { expect, test } from 'vitest';
import { matchTitle } from '../../src/check/read/match-title.ts';

test.each([
  ['1. Final Decision Summary', 1, 'title'],
  ['Section 8: Deployment and Rollout Strategy', 8, 'title'],
  ['3) API/Contract changes', 3, 'title'],
  ['9 — Risks & Mitigations', 9, 'title'],
  ['Final Decission Summary', 1, 'spelling'],
  ['7. Test Strategy', 7, 'subject'],
  ['6. How integration meets the tests', 6, 'subject'],
  ['Rollout', 8, 'subject'],
  ['4. What is stored', 4, 'number'],
] as const)('%j is section %i, told by its %s', (words, number, by) => {
  expect(matchTitle(words)).toMatchObject({ number, by });
});

test.each(['Conclusion', 'Timeline', '11. Appendix', '', '0. Preface', '2026 in review'])(
  '%j is none of the ten',
  (words) => {
    expect(matchTitle(words)).toBeUndefined();
  },
);
