import { expect, test } from 'vitest';
import { nameOptions } from '../../src/interview/name-options.ts';
import type { Fact } from '../../src/model/index.ts';

const fact = (kind: Fact['kind'], text: string, data?: Fact['data'], line = 1): Fact => ({
  kind,
  text,
  line,
  column: 1,
  endLine: 1,
  by: 'test',
  certainty: 'stated',
  ...(data && { data }),
});

const hub = fact('option', 'A hub (one per region)', { number: 'B', called: ['Option B', 'option B'] });

test.each([
  ['Option B needs a queue', '“A hub (one per region)” needs a queue'],
  ['as option B does', 'as “A hub (one per region)” does'],
  ['Option BC is another', 'Option BC is another'],
  ['Option B — A hub (one per region) — was chosen', 'Option B — A hub (one per region) — was chosen'],
  ['A hub (one per region) (Option B: near)', 'A hub (one per region) (Option B: near)'],
])('%s', (text, expected) => {
  expect(nameOptions([hub, fact('risk', text)])[1]?.text).toBe(expected);
});

test('what a fact holds is named as well, and options keep their own words', () => {
  const risk = fact('risk', 'x', { mitigation: 'fall back to Option B' });
  expect(nameOptions([hub, risk])).toEqual([
    hub,
    { ...risk, data: { mitigation: 'fall back to “A hub (one per region)”' } },
  ]);
});

test.each([
  [4, 'Option B it is', '“A hub” it is'],
  [9, 'Option B it is', '“A hub” it is'],
  [10, 'Option B it is', '“Two belts” it is'],
  [99, 'Option B it is', '“Two belts” it is'],
  [3, 'Option B it is', 'Option B it is'],
])('where letters start again, line %i means the option of its chapter: %s', (line, text, expected) => {
  const called = ['Option B'];
  const first = fact('option', 'A hub', { called, within: ['4', '9'] });
  const second = fact('option', 'Two belts', { called, within: ['10'] });
  expect(nameOptions([first, second, fact('risk', text, undefined, line)])[2]?.text).toBe(expected);
});

test.each(['option', 'choice', 'title', 'file', 'endpoint', 'table', 'column', 'event'] as const)(
  'what is the name of something stays: %s',
  (kind) => {
    const named = fact(kind, 'Option B');
    expect(nameOptions([hub, named])).toEqual([hub, named]);
  },
);

test('where no option is called by a letter, nothing is named', () => {
  const facts = [fact('option', 'A hub'), fact('risk', 'Option B')];
  expect(nameOptions(facts)).toEqual(facts);
});
