import { describe, expect, test } from 'vitest';
import { setAnswer } from '../../src/interview/index.ts';
import type { Answer } from '../../src/model/index.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';

const pack = builtInPack();
const known = new Map<string, Answer>([
  ['decision.constraints', { type: 'items', value: [{ text: 'no downtime', line: 4 }] }],
  ['data.tables', { type: 'entries', value: [{ values: { name: 'orders' } }] }],
]);

describe('sets an answer', () => {
  test.each<readonly [string, string, Answer | undefined]>([
    ['decision.choice=Server-sent events', 'decision.choice', { type: 'text', value: { text: 'Server-sent events' } }],
    ['decision.choice = [x] or {y}=z ', 'decision.choice', { type: 'text', value: { text: '[x] or {y}=z' } }],
    ['decision.nongoals=none', 'decision.nongoals', { type: 'items', value: [] }],
    ['rollout.window=none', 'rollout.window', { type: 'items', value: [] }],
    [
      'decision.nongoals=[1.0, "b, c"]',
      'decision.nongoals',
      { type: 'items', value: [{ text: '1.0' }, { text: 'b, c' }] },
    ],
    [
      'decision.constraints+=in March',
      'decision.constraints',
      { type: 'items', value: [{ text: 'no downtime', line: 4 }, { text: 'in March' }] },
    ],
    ['decision.constraints=in March', 'decision.constraints', { type: 'items', value: [{ text: 'in March' }] }],
    ['decision.constraints=', 'decision.constraints', undefined],
    ['decision.constraints= \n ', 'decision.constraints', undefined],
    ['decision.choice=one\ntwo', 'decision.choice', { type: 'text', value: { text: 'one\ntwo' } }],
    [' decision.choice\t=  A', 'decision.choice', { type: 'text', value: { text: 'A' } }],
    ['decision.constraints+=none', 'decision.constraints', known.get('decision.constraints')],
    ['data.tables+=none', 'data.tables', known.get('data.tables')],
    ['decision.nongoals= [ a ]', 'decision.nongoals', { type: 'items', value: [{ text: 'a' }] }],
    ['decision.nongoals=a [b]', 'decision.nongoals', { type: 'items', value: [{ text: 'a [b]' }] }],
    ['decision.assumptions+=a', 'decision.assumptions', { type: 'items', value: [{ text: 'a' }] }],
    [
      'data.tables+={ name: users, change: new }',
      'data.tables',
      { type: 'entries', value: [{ values: { name: 'orders' } }, { values: { name: 'users', change: 'new' } }] },
    ],
    [
      'contracts.endpoints=[GET /a, POST /b]',
      'contracts.endpoints',
      {
        type: 'entries',
        value: [
          { values: { name: 'GET /a', method: 'GET', path: '/a' } },
          { values: { name: 'POST /b', method: 'POST', path: '/b' } },
        ],
      },
    ],
  ])('%s', (expression, path, expected) => {
    const { answers, diagnostics } = setAnswer(known, expression, pack);
    expect(diagnostics).toEqual([]);
    expect(answers?.get(path)).toEqual(expected);
  });

  test('in question order, and leaves the answers it was given alone', () => {
    const { answers } = setAnswer(known, 'decision.choice=A', pack);
    expect([...(answers?.keys() ?? [])]).toEqual(['decision.choice', 'decision.constraints', 'data.tables']);
    expect(known.has('decision.choice')).toBe(false);
  });
});

describe('says what is wrong', () => {
  test.each([
    ['decision.choice', 'Unexpected setting `decision.choice`'],
    ['=A', 'Unexpected setting `=A`'],
    ['my decision.choice=A', 'Unexpected setting `my decision.choice=A`'],
    ['decision.chioce=A', 'Unexpected answer `decision.chioce`, did you mean `decision.choice`'],
    ['choice=A', 'Unexpected answer `choice`'],
    ['__proto__=A', 'Unexpected answer `__proto__`'],
    [
      'decision.choice=none',
      'Unexpected `none` at `decision.choice`, expected a text; leave it out where it is not known',
    ],
    ['decision.choice+=A', 'Unexpected += for `decision.choice`, it holds one text'],
    ['decision.nongoals=[a', 'Flow sequence must end with a ]'],
    ['data.tables={ name: a, chnage: new }', 'Unexpected key `chnage` in `data.tables`, did you mean `change`'],
    [
      'data.tables={ name: a, change: gone }',
      'Unexpected value at `data.tables.change`, expected one of new, changed, removed, existing',
    ],
  ])('%s', (expression, expected) => {
    const { answers, diagnostics } = setAnswer(known, expression, pack);
    expect(diagnostics.every(({ ruleId, severity }) => severity === 'error' && /^(?:set|yaml)$/u.test(ruleId))).toBe(
      true,
    );
    expect(answers).toBeUndefined();
    expect(diagnostics.map(({ message }) => message)).toEqual([expected]);
  });

  test.each([
    ['x', 'write path=value, such as --set decision.choice="Server-sent events"'],
    ['x=A', 'planwright questions lists all of them'],
    ['decision.choice+=A', 'write decision.choice=value'],
  ])('%s, and what to do', (expression, note) => {
    expect(setAnswer(known, expression, pack).diagnostics.map((one) => one.note)).toEqual([note]);
  });

  test('of a setting whose parts are known by its path', () => {
    const setting = { path: 'nowhere', value: 'A', source: 'NOWHERE' };
    expect(setAnswer(known, setting, pack).diagnostics.map(({ message }) => message)).toEqual([
      'Unexpected answer `nowhere`',
    ]);
  });

  test('with the place within the value', () => {
    const [finding] = setAnswer(known, 'data.tables=[ { name: a }, { nmae: b, name: b } ]', pack).diagnostics;
    expect(finding?.path).toBe('--set data.tables');
    expect(finding?.place?.start).toMatchObject({ line: 1, column: 18 });
  });
});
