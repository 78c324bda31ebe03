import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { compose } from '../../src/compose/index.ts';
import { parseAnswers } from '../../src/interview/index.ts';
import type { Answers } from '../../src/model/index.ts';
import { render, trace } from '../../src/render/index.ts';
import { readAnswers } from './read-answers.ts';
import { readPack } from './read-pack.ts';
import { shownOrigin } from './shown-origin.ts';

const folder = join(import.meta.dirname, '../fixtures/compose');
const pack = readPack();

const clean = (answers: Answers) => check(render(compose(answers, pack), pack), { owners: pack.owners });

/** The lines of a plan, each with what it is from. */
function traced(answers: Answers): string {
  const plan = compose(answers, pack);
  const origins = trace(plan, pack);
  return render(plan, pack)
    .split('\n')
    .flatMap((line, at) => [line, ...(origins.get(at + 1) ?? []).map((origin) => `    < ${shownOrigin(origin)}`)])
    .join('\n');
}

// `brainstorm.md`: what somebody wrote. `answers.yaml`: that, and what its author said when asked. `order.txt`: a line
// `a → b` is two tasks in this order, a line `no a` a task that the plan does not have. `plan.txt`: the whole plan, written by `npx vitest run test/compose -u`, to be read.
describe.each(readdirSync(folder))('%s', (name) => {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  const { answers, diagnostics } = parseAnswers(read('answers.yaml'), pack);

  test('its answers are in order', () => expect(diagnostics).toEqual([]));

  test('its plan passes the check without a finding', () => expect(answers && clean(answers)).toEqual([]));

  test('the plan of its brainstorm alone passes too', () => {
    expect(clean(readAnswers(join(folder, name)))).toEqual([]);
  });

  test('is composed as expected, and each line of it is from where it was', async () => {
    expect(answers).toBeDefined();
    if (answers) await expect(traced(answers)).toMatchFileSnapshot(join(folder, name, 'plan.txt'));
  });

  test('the work stands in the order in which it is safe', () => {
    const phases = answers ? compose(answers, pack).phases : [];
    const keys = phases.flatMap(({ tasks }) => tasks.map(({ key }) => key));
    for (const line of read('order.txt').trim().split('\n')) {
      if (line.startsWith('no ')) expect(keys).not.toContain(line.slice(3));
      else expect(keys.filter((key) => line.split(' → ').includes(key)).join(' → ')).toBe(line);
    }
  });
});

const examples = join(import.meta.dirname, '../../examples');

test.each(readdirSync(examples))('the plan of the example %s is composed as it is shown', (name) => {
  const read = (file: string) => readFileSync(join(examples, name, file), 'utf8');
  const { answers } = parseAnswers(read('brainstorm.answers.yaml'), pack);
  expect(answers && render(compose(answers, pack), pack)).toBe(read('brainstorm.plan.md'));
});
