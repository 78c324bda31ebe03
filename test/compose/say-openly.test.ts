import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import { sayOpenly } from '../../src/compose/say-openly.ts';
import type { Plan, Statement } from '../../src/model/index.ts';
import { answersFrom } from './answers-from.ts';
import { readPack } from './read-pack.ts';

const pack = readPack();
const blank: Plan = { title: '', slots: new Map(), contracts: [], schema: [], phases: [], risks: [], questions: [] };

describe('what people write openly', () => {
  const list = [
    { risk: 'Old format -> new format, etc.', impact: 'Late, usw. => lost', mitigation: 'We wait and so on' },
  ];
  const composed = () =>
    compose(
      answersFrom({
        decision: { choice: 'X', constraints: ['Local, S3, etc. are kept (sketch etc.)', 'fetch the etcd'] },
        risks: { list },
      }),
      pack,
    );

  test('ends in three dots where it left a list open', () => {
    expect(composed().slots.get('decision.constraints')).toMatchObject({
      statements: [{ text: 'Local, S3, … are kept (sketch, …)' }, { text: 'fetch the etcd' }],
    });
  });

  test('keeps the arrows of a risk between its parts', () => {
    expect(composed().risks.find(({ risk }) => risk.text.startsWith('Old'))).toMatchObject({
      risk: { text: 'Old format; new format, …' },
      impact: { statements: [{ text: 'Late, …; lost' }] },
    });
  });

  test.each([
    ['Show the page (TODO designs)', 'Show the page'],
    ['Keys leave /etc/desk and etc/hosts', 'Keys leave /etc/desk and etc/hosts'],
    ['The limit is TBD for now', 'The limit is still open for now'],
    ['The search is robust against typing', '“The search is robust against typing”.'],
    ['It is called “robust mode” here', 'It is called “robust mode” here'],
  ])('%s', (text, said) => {
    const { slots } = compose(answersFrom({ decision: { choice: 'X', constraints: [{ text, line: 3 }] } }), pack);
    expect(slots.get('decision.constraints')).toMatchObject({ statements: [{ text: said }] });
  });
});

describe('with phrases of one’s own', () => {
  const phrases = {
    endless: 'etc|u. s. w|a+b',
    unfinished: 'TODO|WIP',
    open: 'still open',
    vague: 'robust|fast (very)',
  };
  const theirs = { from: 'brainstorm', line: 1, path: 'a' } as const;
  const saidOf = (text: string, from: Statement['origins'] = [theirs], given: Record<string, string> = phrases) => {
    const slots = new Map([['a.b', { state: 'stated', statements: [{ text, origins: from }] } as const]]);
    const { slots: told } = sayOpenly({ ...blank, slots }, given);
    const slot = told.get('a.b');
    return slot?.state === 'stated' ? slot.statements[0]?.text : undefined;
  };

  test.each([
    ['a, b, etc. c', 'a, b, … c'],
    ['a etc', 'a, …'],
    ['a、ETC', 'a, …'],
    ['a; etc, b', 'a, …, b'],
    ['etcd, a-etc and etc-a, etc_b, xetc', 'etcd, a-etc and etc-a, etc_b, xetc'],
    ['a u. s. w. b', 'a, … b'],
    ['uxsxw', 'uxsxw'],
    ['a+b aab', ', … aab'],
    ['a (TODO) b', 'a b'],
    ['a (it is TODO now) b', 'a b'],
    ['a [WIP: x] b', 'a b'],
    ['a (TODO] b', 'a (still open] b'],
    ['(a) TODO (b)', '(a) still open (b)'],
    ['[a] TODO [b]', '[a] still open [b]'],
    ['TODO and WIP', 'still open and still open'],
    ['todo', 'todo'],
    ['It is Robust.', '“It is Robust”.'],
    ['これは robust 。', '“これは robust ”.'],
    ['It is fast (very) now', '“It is fast (very) now”.'],
    ['It is “robust”', 'It is “robust”'],
    ['It is robust”', 'It is robust”'],
    ['It is robustly done', 'It is robustly done'],
    ['It is done. It stays', 'It is done. It stays'],
  ])('%j is said as %j', (text, expected) => {
    expect(saidOf(text)).toBe(expected);
  });

  test.each<[string, Statement['origins'], string]>([
    ['of a rule alone', [{ from: 'rule', ruleId: 'r' }], 'It is robust.'],
    ['of a rule as well', [theirs, { from: 'rule', ruleId: 'r' }], 'It is robust.'],
    ['of nobody', [], 'It is robust.'],
    ['of theirs twice', [theirs, { ...theirs, line: 2 }], '“It is robust”.'],
  ])('what says nothing is quoted where it is theirs: %s', (_, from, expected) => {
    expect(saidOf('It is robust.', from)).toBe(expected);
  });

  test.each([{}, { endless: '', unfinished: ' | ', vague: '|' }])('of a pack that has %j, texts stay', (given) => {
    expect(saidOf('robust, etc. (TODO)', [theirs], given)).toBe('robust, etc. (TODO)');
  });

  test('without a word for what is open, there is none', () => {
    expect(saidOf('It is TODO.', [theirs], { unfinished: 'TODO' })).toBe('It is .');
  });

  test('arrows go from the parts of risks alone, also where they have no spaces', () => {
    const said = (text: string): Statement => ({ text, origins: [] });
    const risk = {
      key: 'r',
      id: 'R1',
      risk: said('a→b'),
      impact: { state: 'stated', statements: [said('a  ->  b => c'), said('d')] },
      mitigation: { state: 'unknown', question: 'x' },
    } as const;
    const told = sayOpenly({ ...blank, risks: [risk] }, {});
    expect(told.risks).toEqual([
      { ...risk, risk: said('a; b'), impact: { state: 'stated', statements: [said('a; b; c'), said('d')] } },
    ]);
    expect(saidOf('a → b')).toBe('a → b');
  });
});
