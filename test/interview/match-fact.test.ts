import { expect, test } from 'vitest';
import { matchFact } from '../../src/interview/match-fact.ts';
import type { Fact } from '../../src/model/index.ts';
import type { Seed } from '../../src/pack/index.ts';

const fact: Fact = {
  kind: 'integration',
  text: 'Mails the receipt',
  line: 1,
  column: 1,
  endLine: 1,
  by: 'test',
  certainty: 'stated',
  data: { channel: 'email', urgent: true, to: ['buyer'] },
};

test.each<[string, Partial<Seed>, boolean]>([
  ['its kind', {}, true],
  ['another kind', { kind: 'flow' }, false],
  ['a part', { where: { channel: 'email' } }, true],
  ['what the part does not hold', { where: { channel: 'sms' } }, false],
  ['one of several', { where: { channel: ['sms', 'email'] } }, true],
  ['none of several', { where: { channel: ['sms', 'push'] } }, false],
  ['one of several where no text is', { where: { urgent: ['true'] } }, false],
  ['yes', { where: { urgent: true } }, true],
  ['two parts of which one holds', { where: { channel: 'email', urgent: false } }, false],
  ['a part that it has not', { where: { nothing: 'x' } }, false],
  ['without what it has', { unless: { channel: 'email' } }, false],
  ['without one of what it has', { unless: { x: 'y', channel: ['email'] } }, false],
  ['without what it has not', { unless: { channel: 'sms' } }, true],
  ['its words', { words: ['receipt', 'bill'] }, true],
  ['other words', { words: ['bill'] }, false],
])('a seed with %s', (_, seed, expected) => {
  expect(matchFact({ kind: 'integration', ...seed }, fact)).toBe(expected);
});

test('a fact without parts holds nothing', () => {
  const { data, ...bare } = fact;
  expect(data).toBeDefined();
  expect(matchFact({ kind: 'integration', where: { channel: 'email' } }, bare)).toBe(false);
  expect(matchFact({ kind: 'integration', unless: { channel: 'email' } }, bare)).toBe(true);
});
