import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, checkRules, fix } from '../../src/check/index.ts';
import { readDocument } from '../../src/check/read/read-document.ts';
import type { CheckOptions } from '../../src/check/types.ts';
import { describeDocument } from './describe-document.ts';
import { describeFinding } from './describe-finding.ts';

const folder = join(import.meta.dirname, '../fixtures/check-examples');

/** What a plan is when all rules have mended it, where they mend anything. */
function mended(plan: string, options: CheckOptions | undefined): readonly string[] {
  const { text, fixed } = fix(plan, options);
  if (fixed.length === 0) return [];
  return [`mended by ${fixed.map(({ ruleId }) => ruleId).join(', ')}`, ...text.split('\n').map((line) => `| ${line}`)];
}

// Each rule is tried on its own examples, and here all of them on the examples of each: what is read of these plans, and what
// else there is to find in them. `npx vitest run test/check -u` writes it anew; what changed is to be read.
test.each(checkRules.map(({ ruleId, examples }) => [ruleId, examples] as const))(
  'what is read and found in the examples of %s',
  async (ruleId, examples) => {
    const lines = examples.flatMap(({ title, plan, options }) => [
      `# ${title}`,
      ...describeDocument(readDocument(plan)),
      // None of these plans is a whole one.
      ...check(plan, { ...options, severities: { 'section-missing': 'off', ...options?.severities } }).map(
        (found) => `${found.severity} ${found.ruleId} ${describeFinding(found)}`,
      ),
      ...mended(plan, options),
      '',
    ]);
    await expect(lines.join('\n')).toMatchFileSnapshot(join(folder, `${ruleId}.txt`));
  },
);

test('every expectation has its rule', () => {
  expect(readdirSync(folder).toSorted()).toEqual(checkRules.map(({ ruleId }) => `${ruleId}.txt`).toSorted());
});
