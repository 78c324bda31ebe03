import { testKinds } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { demandFindings } from '../demand-findings.ts';

/** Section 7 has all seven kinds of tests. */
export const testKindsRule = defineRule({
  ruleId: 'test-kinds',
  severity: 'error',
  summary: 'Section 7 speaks of all seven kinds of tests.',
  rationale:
    'The kind that is left out is the one that would have found it. Where a kind does not apply, the plan says why.',
  examples: [
    {
      title: 'each of them answered',
      plan: '## 7. Testing Plan\n\n| Kind | Plan |\n|---|---|\n| Unit | the parser |\n| Integration with mocks | the store |\n| Contract | none: no contract changes |\n| End-to-end | one order |\n| Negative | a refused upload |\n| Edge cases | an empty file |\n| Performance | 1,000 rows |\n',
      expect: [],
    },
    {
      title: 'some left out',
      plan: '## 7. Testing Plan\n\n- Unit tests for the parser\n- Integration tests with a stub of the store\n- Edge cases: an empty file\n',
      expect: [
        '1:1-1:19 Missing contract testing in section 7',
        '1:1-1:19 Missing end-to-end testing in section 7',
        '1:1-1:19 Missing negative scenarios in section 7',
        '1:1-1:19 Missing performance/load concerns in section 7',
      ],
    },
  ],
  *check(document) {
    yield* demandFindings(document, 7, testKinds, false);
  },
});
