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
  ['10) ???', 10, 'number'],
  ['1', 1, 'number'],
  ['Section 2 - Parts', 2, 'number'],
  ['section 10. Open Question', 10, 'spelling'],
  ['10.Open Questions', 10, 'title'],
  ['5 – Step-by-Step Implementation Tasks', 5, 'title'],
  ['A summary of it', 1, 'subject'],
  ['The final decision', 1, 'subject'],
  ['Architecture', 2, 'subject'],
  ['Contracts', 3, 'subject'],
  ['APIs', 3, 'subject'],
  ['The database', 4, 'subject'],
  ['Changes of the data model', 4, 'subject'],
  ['Schema changes', 4, 'subject'],
  ['Implementation steps', 5, 'subject'],
  ['Tasks', 5, 'subject'],
  ['Integration', 6, 'subject'],
  ['Quality', 7, 'subject'],
  ['Deployment', 8, 'subject'],
  ['How it is released', 8, 'subject'],
  ['Mitigations', 9, 'subject'],
  ['Risks', 9, 'subject'],
  ['Unknowns', 10, 'subject'],
  ['Open issues', 10, 'subject'],
  ['5. Tests and tasks', 5, 'subject'],
  ['7. Tests and tasks', 7, 'subject'],
  ['Tests and tasks', 5, 'subject'],
] as const)('%j is section %i, told by its %s', (words, number, by) => {
  expect(matchTitle(words)).toMatchObject({ number, by });
});

test.each(['Conclusion', 'Timeline', '11. Appendix', '', '0. Preface', '2026 in review'])(
  '%j is none of the ten',
  (words) => {
    expect(matchTitle(words)).toBeUndefined();
  },
);

test.each([
  ['7. Risks', 7],
  ['Section 12: Risks', 12],
  ['Risks 7', undefined],
] as const)('%j bears the number %j', (words, written) => {
  expect(matchTitle(words)?.written).toBe(written);
});
