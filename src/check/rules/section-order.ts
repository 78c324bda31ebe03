import { defineRule } from '../define-rule.ts';
import { reorderEdits } from '../mend/reorder-edits.ts';
import { someEdits } from '../mend/some-edits.ts';

/** The sections stand in order. */
export const sectionOrder = defineRule({
  ruleId: 'section-order',
  severity: 'error',
  fixable: true,
  summary: 'The sections stand in the order of the specification.',
  rationale: 'Each section builds on those before it: tasks on changes, tests on tasks, the rollout on both.',
  examples: [
    { title: 'in order', plan: '## 7. Testing Plan\n\n## 8. Deployment & Rollout Strategy\n', expect: [] },
    {
      title: 'two swapped',
      plan: '## 2. Architecture Overview\n\n## 8. Deployment & Rollout Strategy\n\n## 7. Testing Plan\n\n## 9. Risks & Mitigations\n',
      expect: ['5:1-5:19 Unexpected section 7 after section 8, expected it after section 2'],
      fixed:
        '## 2. Architecture Overview\n\n## 7. Testing Plan\n\n## 8. Deployment & Rollout Strategy\n\n## 9. Risks & Mitigations\n',
    },
    {
      title: 'the last one first',
      plan: '## 10. Open Questions\n\n## 7. Testing Plan\n\n## 8. Deployment & Rollout Strategy\n',
      expect: ['1:1-1:22 Unexpected section 10 at the beginning, expected it after section 8'],
      fixed: '## 7. Testing Plan\n\n## 8. Deployment & Rollout Strategy\n\n## 10. Open Questions\n',
    },
  ],
  *check(document) {
    const { sections } = document;
    const known = sections.filter(
      ({ number }, at) => number !== undefined && sections.findIndex((one) => one.number === number) === at,
    );
    const numbers = known.map(({ number = 0 }) => number);
    const inOrder = new Set(longestRise(numbers));
    for (const [at, { number = 0, place }] of known.entries()) {
      if (inOrder.has(number)) continue;
      const previous = Math.max(0, ...numbers.filter((one) => one < number));
      const expected = previous === 0 ? 'first' : `after section ${previous}`;
      yield {
        message: `Unexpected section ${number} ${at === 0 ? 'at the beginning' : `after section ${numbers[at - 1]}`}, expected it ${expected}`,
        place,
        ...someEdits(reorderEdits(document)),
      };
    }
  },
});

// The fewest sections have moved when as many as can be stand where they are.
function longestRise(numbers: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = best.filter((_, index) => (numbers[index] ?? 0) < number);
    best.push([...longestOf(before), number]);
  }
  return longestOf(best);
}

function longestOf(lists: readonly (readonly number[])[]): readonly number[] {
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest), []);
}
