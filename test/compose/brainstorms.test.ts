import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/check/index.ts';
import { sceneOf } from '../../src/compose/scene-of.ts';
import { matchRule } from '../../src/compose/match-rule.ts';
import { compose } from '../../src/compose/index.ts';
import type { Answers } from '../../src/model/index.ts';
import { render } from '../../src/render/index.ts';
import { readAnswers } from './read-answers.ts';
import { readPack } from './read-pack.ts';

interface Expected {
  readonly fires: readonly string[];
  readonly holds: readonly string[];
  /** What stands in the plan in these words. */
  readonly says?: readonly string[];
  readonly tasksAtMost: number;
}

const pack = readPack();
const folder = join(import.meta.dirname, '../fixtures/plan');

describe.each(readdirSync(folder).sort())('the plan of %s', (name) => {
  const answers = (): Answers => readAnswers(join(folder, name));
  const expected: Expected = parse(readFileSync(join(folder, name, 'expect.yaml'), 'utf8'));

  test('has what its statements bring, and nothing for what is only mentioned', () => {
    const scene = sceneOf(answers(), 'and');
    const fired = new Set(pack.rules.filter((rule) => matchRule(rule, scene).length > 0).map(({ id }) => id));
    const known = pack.rules.map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining([...expected.fires, ...expected.holds]));
    expect(expected.fires.filter((id) => !fired.has(id))).toEqual([]);
    expect(expected.holds.filter((id) => fired.has(id))).toEqual([]);
    expect(compose(answers(), pack).phases.flatMap(({ tasks }) => tasks).length).toBeLessThanOrEqual(
      expected.tasksAtMost,
    );
  });

  test('says what it is to say', () => {
    const plan = render(compose(answers(), pack), pack);
    expect((expected.says ?? []).filter((words) => !plan.includes(words))).toEqual([]);
  });

  test('leaves nothing to find', () => {
    expect(check(render(compose(answers(), pack), pack)).map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual(
      [],
    );
  });

  test('says no sentence twice', () => {
    const sentences = render(compose(answers(), pack), pack)
      .split('\n')
      .filter((line) => /^(?:- |\d+\. )[^*].{60}/u.test(line) && !line.includes('None:'));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
