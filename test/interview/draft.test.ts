import { describe, expect, test } from 'vitest';
import { compareFound } from '../../src/interview/draft/compare-found.ts';
import { resumeDraft } from '../../src/interview/index.ts';
import type { Answer, Answers, Entry } from '../../src/model/index.ts';
import type { Question } from '../../src/pack/index.ts';
import { smallQuestions } from '../helpers/small-interview.ts';

const question = (id: string): Question => {
  const found = smallQuestions.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

const text = (value: string, line?: number): Answer => ({
  type: 'text',
  value: line === undefined ? { text: value } : { text: value, line },
});
/** Items from `text@line`. */
const items = (...written: readonly string[]): Answer => ({
  type: 'items',
  value: written.map((one) => {
    const [said = '', line] = one.split('@');
    return line === undefined ? { text: said } : { text: said, line: Number(line) };
  }),
});
const entries = (...value: readonly Entry[]): Answer => ({ type: 'entries', value });
const get = (name: string, more: Entry['values'] = {}, line = 1): Entry => ({ line, values: { name, ...more } });

describe('what a brainstorm says otherwise than before', () => {
  test.each<[string, string, Answer | undefined, Answer | undefined]>([
    ['what is not known', 'reasons', undefined, undefined],
    ['items on other lines', 'reasons', items('a@1', 'b@2'), items('b@4', 'a@9')],
    ['a text on another line', 'choice', text('A', 1), text('A', 2)],
    [
      'records with their fields in another order',
      'endpoints',
      entries({ line: 1, values: { name: 'GET /a', change: 'new' } }),
      entries({ line: 2, values: { change: 'new', name: 'GET /a' } }),
    ],
  ])('is not %s', (_, id, before, now) => {
    expect(compareFound(question(id), before, now)).toBeUndefined();
  });

  test.each<
    [string, string, Answer | undefined, Answer | undefined, readonly string[], readonly string[], readonly string[]]
  >([
    ['a text that is new', 'choice', undefined, text('A'), ['A'], [], []],
    ['a text that is gone', 'choice', text('A'), undefined, [], ['A'], []],
    ['another text', 'choice', text('A'), text('B'), ['B'], ['A'], []],
    ['items', 'reasons', items('a', 'b', 'c'), items('b', 'd'), ['d'], ['a', 'c'], []],
    [
      'records',
      'endpoints',
      entries(get('GET /a', { change: 'new' }), get('GET /b'), get('GET /c')),
      entries(get('get /A', { change: 'changed' }), get('GET /c'), get('GET /d')),
      ['GET /d'],
      ['GET /b'],
      ['get /A'],
    ],
  ])('%s', (_, id, before, now, added, gone, changed) => {
    const names = (parts: readonly { text?: string; values?: Entry['values'] }[] = []) =>
      parts.map((part) => part.text ?? part.values?.['name']);
    const change = compareFound(question(id), before, now);
    expect(change?.question.id).toBe(id);
    expect([names(change?.added), names(change?.gone), names(change?.changed)]).toEqual([added, gone, changed]);
  });

  test('goes by the key fields of a record, where it has some', () => {
    const keyed: Question = {
      ...question('endpoints'),
      fields: (question('endpoints').fields ?? []).map((one) => ({ ...one, key: one.name === 'change' })),
    };
    const before = entries(get('GET /a', { change: 'new' }));
    expect(compareFound(keyed, before, entries(get('GET /b', { change: 'new' })))?.changed).toHaveLength(1);
    expect(compareFound(keyed, before, entries(get('GET /a', { change: 'removed' })))?.added).toHaveLength(1);
    expect(compareFound(keyed, before, entries(get('GET /a')))?.gone).toHaveLength(1);
  });
});

describe('a draft that is gone on with', () => {
  const draftOf = (answers: Record<string, Answer>, more: Partial<Answers> = {}): Answers => ({
    format: 1,
    origin: { pack: { name: 'x', version: '1.0.0', sha256: '' } },
    draft: ['choice', 'reasons'],
    answers: new Map(Object.entries(answers)),
    ...more,
  });
  const map = (answers: Record<string, Answer>) => new Map(Object.entries(answers));
  const resume = (draft: Answers, found: Record<string, Answer>) => resumeDraft(smallQuestions, draft, map(found));

  test('as it was, where the brainstorm says what it said', () => {
    const given = { 'decision.choice': text('A', 1), 'decision.reasons': items('a@2', 'mine') };
    const begun = [{ question: 'steps' }];
    const found = { 'decision.choice': text('A', 5), 'decision.reasons': items('a@6') };
    const resumed = resume(
      draftOf(given, { begun, found: map({ 'decision.choice': text('A', 1), 'decision.reasons': items('a@2') }) }),
      found,
    );
    expect(resumed).toMatchObject({ settled: ['choice', 'reasons'], begun, changes: [] });
    expect(Object.fromEntries(resumed.answers)).toEqual({
      'decision.choice': text('A', 5),
      'decision.reasons': items('a@6', 'mine'),
    });
    expect(Object.fromEntries(resumed.seen([]))).toEqual(found);
  });

  test('asks again where the brainstorm says something else; it is seen once that is settled', () => {
    const before = { 'decision.choice': text('A', 1), 'decision.reasons': items('a@2') };
    const now = { 'decision.choice': text('A', 1), 'decision.reasons': items('b@3') };
    const resumed = resume(draftOf(before, { found: map(before) }), now);
    expect(resumed.settled).toEqual(['choice']);
    expect(resumed.changes.map(({ question: { id } }) => id)).toEqual(['reasons']);
    expect(Object.fromEntries(resumed.answers)).toEqual(now);
    expect(Object.fromEntries(resumed.seen(['choice']))).toEqual(before);
    expect(Object.fromEntries(resumed.seen(['reasons']))).toEqual(now);
  });

  test('of an older version compares with what was taken over, and asks nothing of what has no answer', () => {
    const given = { 'decision.choice': text('mine'), 'decision.reasons': items('a@2', 'mine') };
    const resumed = resume(draftOf(given), { 'decision.reasons': items('a@3'), 's2.events': items('new@9') });
    expect(resumed.changes).toEqual([]);
    expect(resumed.settled).toEqual(['choice', 'reasons']);
    expect(resumed.answers.get('decision.choice')).toEqual(text('mine'));
    expect(resumed.answers.get('decision.reasons')).toEqual(items('a@3', 'mine'));
    expect(resume(draftOf({ 'decision.choice': text('A', 1) }), {}).changes).toHaveLength(1);
    expect(
      resume(draftOf({ 's2.endpoints': entries(get('GET /a'), { values: { name: 'mine' } }) }), {}).changes,
    ).toMatchObject([{ gone: [{ values: { name: 'GET /a' } }] }]);
  });

  test('that was never begun has nothing that is settled or typed', () => {
    const { draft, ...whole } = draftOf({});
    expect(draft).toBeDefined();
    expect(resume(whole, {})).toMatchObject({ settled: [], begun: [], changes: [] });
  });
});
