import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, checkRules, contract } from '../../src/check/index.ts';

const file = join(import.meta.dirname, '../fixtures/rule-lines.txt');
const owners = ['coder', 'docs-manager', 'reviewer'];
/** What some rules look at beside their section. */
const tasks = [
  '- [ ] Build the pier of the north in 1890\n  - Owner: coder, reviewer',
  '- [ ] Buy 42 boats',
  '- [ ] 7.3 Pour water',
];

/** What one rule says of a few lines of one section: each message behind its line. */
function foundIn(ruleId: string, number: number, body: string): readonly string[] {
  const titled = (at: number, text: string): string =>
    `## ${at}. ${contract.sections[at - 1]?.title ?? ''}\n\n${text}\n`;
  const plan = number === 5 ? titled(5, body) : `${titled(number, body)}\n${titled(5, tasks.join('\n'))}`;
  const rule = checkRules.filter((one) => one.ruleId === ruleId);
  return check(plan, { owners }, rule).map(({ message, place }) => `    ${place?.start.line ?? 0} ${message}`);
}

// A row is a rule, a section, and what stands in it (`\n` ends a line); below it stands what the rule says.
// `npx vitest run test/check/rule-lines.test.ts -u` writes it anew; what changed is to be read.
const rows = readFileSync(file, 'utf8')
  .split(/\n(?=\S)/u)
  .map((block) => {
    const [row = '', ...said] = block.trimEnd().split('\n');
    const [, ruleId = '', number = '', body = ''] = /^(\S+) (\d+) (.*)$/u.exec(row) ?? [];
    return { row, said, found: () => foundIn(ruleId, Number(number), body.replaceAll('\\n', '\n')) };
  });

test.each(rows.map(({ row, said, found }) => [row, said, found] as const))('%s', (_, said, found) => {
  expect(found()).toEqual(said);
});

test('all of it is written as it is found', async () => {
  const lines = rows.flatMap(({ row, found }) => [row, ...found()]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(file);
});

test('each row is of a rule', () => {
  const ids = new Set(checkRules.map(({ ruleId }) => ruleId));
  expect(rows.filter(({ row }) => !ids.has(row.split(' ')[0] ?? ''))).toEqual([]);
});
