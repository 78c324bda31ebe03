import { check, fix } from '../../src/check/index.ts';
import { readDocument } from '../../src/check/read/read-document.ts';
import { holdShortReadings } from '../helpers/hold-short-readings.ts';
import { describeDocument } from './describe-document.ts';
import { describeFinding } from './describe-finding.ts';

// None of these plans is a whole one.
const options = {
  owners: ['coder', 'tester', 'docs-manager', 'reviewer'],
  severities: { 'section-missing': 'off' },
} as const;

/** What is read of a plan, what all rules find in it, and what it is when it is mended. */
function foundIn(plan: string): string {
  const { text, fixed } = fix(plan, options);
  const lines = [
    ...describeDocument(readDocument(plan)),
    ...check(plan, options).map((found) => `${found.severity} ${found.ruleId} ${describeFinding(found)}`),
    ...(fixed.length === 0 ? [] : [`mended by ${fixed.map(({ ruleId }) => ruleId).join(', ')}`]),
    ...(text === plan ? [] : text.split('\n').map((line) => `| ${line}`)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

// Plans of a few lines stand on the other side of conditions that whole plans always meet in the same way.
// `npx vitest run test/check/short-plans.test.ts -u` writes what is found in them; what changed is to be read.
holdShortReadings('short-plans', foundIn);
