import { expect, test } from 'vitest';
import { seedEntries } from '../../src/interview/seed-entries.ts';
import type { Fact, FieldValue } from '../../src/model/index.ts';
import type { Field, Question } from '../../src/pack/index.ts';

const question = (more: Partial<Question> = {}, fields: readonly Field[] = []): Question => ({
  id: 'things',
  path: 'a.things',
  section: 1,
  title: '',
  why: '',
  type: 'entries',
  seeds: [{ kind: 'component', text: 'name', defaults: { change: 'new' } }],
  fields: [
    { name: 'name', title: '', type: 'text', required: true },
    { name: 'change', title: '', type: 'choice', choices: ['new', 'changed'] },
    { name: 'tags', title: '', type: 'list' },
    { name: 'owner', title: '', type: 'text' },
    ...fields,
  ],
  ...more,
});

const fact = (text: string, line: number, data: Record<string, FieldValue> = {}, more: Partial<Fact> = {}): Fact => ({
  kind: 'component',
  text,
  line,
  column: 1,
  endLine: line,
  by: 'test',
  certainty: 'stated',
  data,
  ...more,
});

test.each<[string, readonly Fact[], readonly unknown[]]>([
  ['of nothing nothing', [], []],
  ['of another kind nothing', [fact('a', 1, {}, { kind: 'table' })], []],
  ['with what stands in for what is not said', [fact('a', 1)], [{ line: 1, values: { name: 'a', change: 'new' } }]],
  ['with what is said', [fact('a', 1, { change: 'Changed' })], [{ line: 1, values: { name: 'a', change: 'changed' } }]],
  [
    'with what stands in for what does not fit',
    [fact('a', 1, { change: 'x' })],
    [{ line: 1, values: { name: 'a', change: 'new' } }],
  ],
  ['without empty texts', [fact('a', 1, { owner: '' })], [{ line: 1, values: { name: 'a', change: 'new' } }]],
  ['not without a name', [fact('', 1), fact('\u001B', 2)], []],
  [
    'a list is a text with commas, where a text is wanted',
    [fact('a', 1, { owner: ['x', 'y'], tags: 't' })],
    [{ line: 1, values: { name: 'a', change: 'new', owner: 'x, y', tags: ['t'] } }],
  ],
  [
    'of one name is one, in any case: the first of two that are stated leads',
    [
      fact('a', 1, { owner: 'x', tags: ['t', 'u'] }),
      fact('b', 2),
      fact('A', 3, { owner: 'y', change: 'changed', tags: ['v', 't'] }),
    ],
    [
      { line: 1, values: { name: 'a', change: 'new', owner: 'x', tags: ['t', 'u', 'v'] } },
      { line: 2, values: { name: 'b', change: 'new' } },
    ],
  ],
  [
    'what is stated goes before what was concluded, and stays so',
    [
      fact('a', 1, { owner: 'x' }, { certainty: 'inferred' }),
      fact('a', 2, { owner: 'y' }),
      fact('a', 3, { owner: 'z', tags: ['t'] }, { certainty: 'inferred' }),
      fact('a', 4, { owner: 'q' }),
    ],
    [{ line: 2, values: { name: 'a', change: 'new', owner: 'y', tags: ['t'] } }],
  ],
  [
    'of two that were concluded the first leads',
    [fact('a', 1, { owner: 'x' }, { certainty: 'inferred' }), fact('a', 2, { owner: 'y' }, { certainty: 'inferred' })],
    [{ line: 1, values: { name: 'a', change: 'new', owner: 'x' } }],
  ],
])('a record: %s', (_, facts, expected) => {
  expect(seedEntries(question(), facts)).toEqual(expected);
});

test('records are of one thing where their key fields are the same, and none of these need be said', () => {
  const keyed = question({}, [
    { name: 'place', title: '', type: 'text', key: true },
    { name: 'room', title: '', type: 'text', key: true },
  ]);
  const facts = [
    fact('a', 1, { place: 'x', room: 'y' }),
    fact('b', 2, { place: 'x' }),
    fact('c', 3, { place: 'X', room: 'Y' }),
  ];
  expect(seedEntries(keyed, facts).map(({ line }) => line)).toEqual([1, 2]);
});

test('without fields there is no record to tell from another', () => {
  const { fields, ...bare } = question();
  expect(fields).toBeDefined();
  expect(seedEntries(bare, [fact('a', 1), fact('b', 2)])).toEqual([{ line: 1, values: {} }]);
});
