import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { compose } from '../../src/compose/index.ts';
import { extract } from '../../src/extract/index.ts';
import { parseAnswers, seedAnswers } from '../../src/interview/index.ts';
import type { Answers } from '../../src/model/index.ts';
import { render } from '../../src/render/index.ts';
import { readPack } from './read-pack.ts';

const folder = join(import.meta.dirname, '../fixtures/compose');
const pack = readPack();

const clean = (answers: Answers) => check(render(compose(answers, pack), pack), { owners: pack.owners });

// `brainstorm.md`: what somebody wrote. `answers.yaml`: that, and what its author said when asked. `order.txt`: a line
// `a → b` is two tasks in this order, a line `no a` a task that the plan does not have.
describe.each(readdirSync(folder))('%s', (name) => {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  const { answers, diagnostics } = parseAnswers(read('answers.yaml'), pack);

  test('its answers are in order', () => expect(diagnostics).toEqual([]));

  test('its plan passes the check without a finding', () => expect(answers && clean(answers)).toEqual([]));

  test('the plan of its brainstorm alone passes too', () => {
    const seeded = seedAnswers(pack.questions, extract(read('brainstorm.md'), pack.lexicons).facts);
    const origin = { pack: { name: pack.name, version: pack.version, sha256: '' } };
    expect(clean({ format: 1, origin, answers: seeded })).toEqual([]);
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
