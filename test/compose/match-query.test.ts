import { describe, expect, test } from 'vitest';
import { matchQuery } from '../../src/compose/match-query.ts';
import { nestAnswers } from '../../src/compose/nest-answers.ts';
import type { Answer } from '../../src/model/index.ts';

const answers = nestAnswers({
  answers: new Map<string, Answer>([
    ['decision.choice', { type: 'text', value: { text: 'Server-sent events with a Redis-backed cache' } }],
    ['decision.nongoals', { type: 'items', value: [] }],
    ['decision.reasons', { type: 'items', value: [{ text: 'Works through proxies' }, { text: 'OrderCache stays' }] }],
    ['data.tables', { type: 'entries', value: [{ line: 4, values: { name: 'orders', change: 'new' } }] }],
  ]),
});

describe('a query over nested answers', () => {
  test.each([
    [{ 'data.tables.0': { $exists: true } }, true],
    [{ 'data.tables.change': 'new' }, true],
    [{ 'data.tables.change': 'changed' }, false],
    [{ 'data.tables': { $elemMatch: { change: 'new', name: 'orders' } } }, true],
    [{ 'data.tables': { $elemMatch: { change: 'changed' } } }, false],
    [{ 'data.columns': { $exists: false } }, true],
    [{ 'data.columns.0': { $exists: false } }, true],
    [{ 'decision.nongoals': { $exists: true } }, true],
    [{ 'decision.nongoals': { $size: 0 } }, true],
    [{ 'decision.nongoals.0': { $exists: true } }, false],
    [{ 'decision.reasons.0': { $exists: true } }, true],
    [{ 'decision.choice': { $words: ['cache', 'CDN'] } }, true],
    [{ 'decision.choice': { $words: ['server sent events'] } }, true],
    [{ 'decision.reasons': { $words: ['ordercache'] } }, true],
    [{ 'decision.reasons': { $words: ['ordercache stays'] } }, true],
    [{ 'decision.choice': { $words: ['cach', 'event'] } }, false],
    [{ 'decision.choice': { $not: { $words: ['cache'] } } }, false],
    [{ 'decision.reasons': { $words: ['cache'] } }, true],
    [{ 'decision.reasons': { $words: ['poll'] } }, false],
    [{ 'decision.title': { $words: ['cache'] } }, false],
    [{ $or: [{ 'decision.title': 'x' }, { 'data.tables.name': 'orders' }] }, true],
  ])('%j is %s', (query, expected) => {
    expect(matchQuery(query)(answers)).toBe(expected);
  });

  test.each([{ $where: '1' }, { a: { $regex: '(a+)+$' } }, { $expr: 1 }, { $function: 1 }, { a: { $nothing: 1 } }])(
    'refuses %j',
    (query) => {
      expect(() => matchQuery(query)(answers)).toThrow(/\$/u);
    },
  );
});
