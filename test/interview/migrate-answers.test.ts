import { describe, expect, test } from 'vitest';
import { migrateAnswers } from '../../src/interview/migrate-answers.ts';
import type { Migration } from '../../src/pack/index.ts';

const migration = (to: string, more: Partial<Migration>, pack = 'ours'): Migration => ({
  pack,
  to,
  renamed: {},
  dropped: [],
  ...more,
});
const made = { name: 'ours', version: '1.0.0', sha256: '' };
const moved = (answers: unknown, migrations: readonly Migration[], by: Parameters<typeof migrateAnswers>[1] = made) =>
  migrateAnswers(answers, by, { migrations });
const renamed = (from: string, to: string) => [migration('2.0.0', { renamed: { [from]: to } })];
const dropped = (...paths: readonly string[]) => [migration('2.0.0', { dropped: paths })];

describe('answers of an older version', () => {
  test.each([
    ['an answer by another name', { a: { x: '1', z: '2' } }, renamed('a.x', 'a.y'), { a: { z: '2', y: '1' } }],
    ['an answer in another section', { a: { x: '1' } }, renamed('a.x', 'b.y'), { b: { y: '1' } }],
    ['beside others there', { a: { x: '1' }, b: { z: '2' } }, renamed('a.x', 'b.y'), { b: { z: '2', y: '1' } }],
    ['what was said since counts', { a: { x: '1', y: '2' } }, renamed('a.x', 'a.y'), { a: { y: '2' } }],
    ['what is not there', { a: { z: '1' } }, renamed('a.x', 'b.y'), { a: { z: '1' } }],
    ['a section that is not there', { b: { x: '1' } }, renamed('a.x', 'b.y'), { b: { x: '1' } }],
    ['a section that is none', { a: 'text' }, renamed('a.x', 'b.y'), { a: 'text' }],
    ['a place that is none', { a: { x: '1' }, b: 'text' }, renamed('a.x', 'b.y'), { b: { y: '1' } }],
    [
      'a field of records',
      { a: { x: [{ n: '1', o: '2' }, { o: '3' }, 'text'] } },
      renamed('a.x.n', 'a.x.m'),
      { a: { x: [{ o: '2', m: '1' }, { o: '3' }, 'text'] } },
    ],
    [
      'a field that was said since',
      { a: { x: [{ n: '1', m: '2' }] } },
      renamed('a.x.n', 'a.x.m'),
      { a: { x: [{ m: '2' }] } },
    ],
    ['a field of what is no list', { a: { x: { n: '1' } } }, renamed('a.x.n', 'a.x.m'), { a: { x: { n: '1' } } }],
    ['a field of nothing', { b: {} }, renamed('a.x.n', 'a.x.m'), { b: {} }],
    ['what was dropped', { a: { x: '1', z: '2' }, b: { x: '1' } }, dropped('a.x', 'b.x', 'c.x'), { a: { z: '2' } }],
    ['a field that was dropped', { a: { x: [{ n: '1', o: '2' }] } }, dropped('a.x.n'), { a: { x: [{ o: '2' }] } }],
    ['no answers', 'text', dropped('a.x'), 'text'],
  ])('%s', (_, answers, migrations, expected) => {
    expect(moved(answers, migrations)).toEqual(expected);
  });

  test('go through all versions since, the oldest first', () => {
    const steps = [
      migration('3.0.0', { renamed: { 'a.y': 'a.z' } }),
      migration('10.0.0', { renamed: { 'a.z': 'a.last' } }),
      migration('2.0.0', { renamed: { 'a.x': 'a.y' } }),
    ];
    expect(moved({ a: { x: '1' } }, steps)).toEqual({ a: { last: '1' } });
    expect(moved({ a: { y: '1' } }, steps, { ...made, version: '2.0.0' })).toEqual({ a: { last: '1' } });
    expect(moved({ a: { x: '1' } }, steps, { ...made, version: '2.0.0' })).toEqual({ a: { x: '1' } });
  });

  test('of packs below go by the version of these; of others, or of no version, nothing is known', () => {
    const below = { ...made, below: [{ name: 'base', version: '1.0.0' }] };
    const [step] = [migration('2.0.0', { dropped: ['a.x'] }, 'base')];
    const answers = { a: { x: '1', z: '2' } };
    expect(moved(answers, [step], below)).toEqual({ a: { z: '2' } });
    expect(moved(answers, [step], made)).toEqual(answers);
    expect(moved(answers, dropped('a.x'), { ...made, version: 'next' })).toEqual(answers);
    expect(migrateAnswers(answers, made, {})).toEqual(answers);
  });
});
