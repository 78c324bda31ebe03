import { describe, expect, test } from 'vitest';
import { missingAnswers, seedAnswers } from '../../src/interview/index.ts';
import type { Certainty, Fact, FactKind, FactValue } from '../../src/model/index.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';

const pack = builtInPack();

function fact(
  kind: FactKind,
  text: string,
  line: number,
  data?: Record<string, FactValue>,
  certainty: Certainty = 'stated',
): Fact {
  return { kind, text, line, column: 1, endLine: line, by: 'test', certainty, ...(data && { data }) };
}

const seed = (...facts: readonly Fact[]) => Object.fromEntries(seedAnswers(pack.questions, facts));

describe('texts and items', () => {
  test('nothing found is nothing known', () => {
    expect(seed()).toEqual({});
    expect(missingAnswers(seedAnswers(pack.questions, []), pack)).toEqual(pack.questions);
  });

  test('a text is the first that is stated outright, else the first', () => {
    expect(seed(fact('title', 'A guess', 1, {}, 'inferred'), fact('title', 'The title', 2))).toEqual({
      'decision.title': { type: 'text', value: { text: 'The title', line: 2 } },
    });
    expect(seed(fact('choice', 'One', 4, {}, 'inferred'), fact('choice', 'Two', 2, {}, 'inferred'))).toMatchObject({
      'decision.choice': { value: { text: 'One', line: 4 } },
    });
  });

  test('what is ticked off is no work any more', () => {
    const found = seed(
      fact('task', 'Order the seals', 3, { done: true }),
      fact('task', 'Fit the seals', 4, { done: false }),
    );
    expect(found['work.tasks']).toMatchObject({ value: [{ text: 'Fit the seals', line: 4 }] });
  });

  test('items that say the same are one, at the line that states it', () => {
    const found = seed(
      fact('constraint', 'No  downtime.', 3, {}, 'inferred'),
      fact('constraint', 'In March', 5),
      fact('constraint', 'no downtime', 9),
      fact('constraint', 'IN MARCH;', 12),
    );
    expect(found).toEqual({
      'decision.constraints': {
        type: 'items',
        value: [
          { text: 'no downtime', line: 9 },
          { text: 'In March', line: 5 },
        ],
      },
    });
  });

  test('a fact without words is no answer, and control characters are left outside', () => {
    expect(seed(fact('assumption', 'a\u001B[31mb', 4))).toEqual({
      'decision.assumptions': { type: 'items', value: [{ text: 'a[31mb', line: 4 }] },
    });
    expect(seed(fact('nongoal', ' \u202E ', 3))).toEqual({});
  });

  test('a step keeps its number', () => {
    const found = seed(
      fact('task', 'Freeze writes', 3, { step: '1' }),
      fact('task', 'Copy the rows', 4, { step: '2' }),
    );
    expect(found['work.tasks']).toEqual({
      type: 'items',
      value: [
        { text: 'Freeze writes', line: 3, step: 1 },
        { text: 'Copy the rows', line: 4, step: 2 },
      ],
    });
  });

  test('a channel goes to its own question', () => {
    const found = seed(
      fact('integration', 'Mails the receipt', 3, { channel: 'email' }),
      fact('flow', 'The order is stored', 5, { flow: 'data', step: '1' }),
    );
    expect(Object.keys(found)).toEqual(['architecture.dataFlow', 'integration.email']);
  });

  test.each([
    ['95% of calls under 200ms', 'testing.load'],
    ['p95 stays flat', 'testing.load'],
    ['500 requests per second', 'testing.load'],
    ['Ten teams have moved after two weeks', 'rollout.metrics'],
    ['The alarms are gone', 'rollout.metrics'],
  ])('a number goes where it is proved: %s', (text, path) => {
    expect(seed(fact('metric', text, 3))).toEqual({ [path]: { type: 'items', value: [{ text, line: 3 }] } });
  });
});

describe('records', () => {
  test('what the facts leave open stays open', () => {
    expect(
      seed(fact('table', 'orders', 3), fact('endpoint', 'GET /orders', 4), fact('component', 'gateway', 5)),
    ).toEqual({
      'architecture.components': { type: 'entries', value: [{ line: 5, values: { name: 'gateway' } }] },
      'contracts.endpoints': {
        type: 'entries',
        value: [{ line: 4, values: { name: 'GET /orders', method: 'GET', path: '/orders' } }],
      },
      'data.tables': { type: 'entries', value: [{ line: 3, values: { name: 'orders' } }] },
    });
  });

  test('records of one thing are joined: the stated one leads, lists are put together', () => {
    const found = seed(
      fact('table', 'Orders', 3, { change: 'changed', columns: ['id', 'state'], purpose: 'guessed' }, 'inferred'),
      fact('table', 'orders', 8, { change: 'new', columns: ['id', 'total'] }),
      fact('table', 'users', 9),
    );
    expect(found['data.tables']).toEqual({
      type: 'entries',
      value: [
        { line: 8, values: { name: 'orders', change: 'new', columns: ['id', 'total', 'state'], purpose: 'guessed' } },
        { line: 9, values: { name: 'users' } },
      ],
    });
  });

  test('columns of one name in two tables are two', () => {
    const found = seed(
      fact('column', 'state', 3, { table: 'orders', required: true }),
      fact('column', 'state', 4, { table: 'users' }),
      fact('column', 'state', 5, { table: 'orders', type: 'text', indexed: 'true' }),
      fact('column', 'users.state', 6, { unique: true }),
    );
    expect(found['data.columns']).toEqual({
      type: 'entries',
      value: [
        { line: 3, values: { name: 'state', table: 'orders', type: 'text', required: true, indexed: true } },
        { line: 4, values: { name: 'state', table: 'users', unique: true } },
      ],
    });
  });

  test('a part that its field cannot hold is left out, a list is a text where a text is wanted', () => {
    const found = seed(
      fact('event', 'order.created', 3, {
        change: 'renamed',
        producer: ['shop', 'till'],
        consumers: 'billing',
        strange: 'x',
      }),
    );
    expect(found['contracts.events']).toEqual({
      type: 'entries',
      value: [{ line: 3, values: { name: 'order.created', producer: 'shop, till', consumers: ['billing'] } }],
    });
  });
});
