import { describe, expect, test } from 'vitest';
import { acceptParts } from '../../src/cli/terminal/accept-parts.ts';
import { pasteParts } from '../../src/cli/terminal/ask/paste-parts.ts';
import { entryOf, typedEntry } from '../../src/cli/terminal/form-fields.ts';
import { leaveWith } from '../../src/cli/terminal/leave-with.ts';
import { offersOf } from '../../src/cli/terminal/offers-of.ts';
import { settleEntry } from '../../src/cli/terminal/settle-entry.ts';
import { answerOf, describePart, partsOf } from '../../src/cli/terminal/parts.ts';
import type { QuestionView } from '../../src/cli/terminal/types.ts';
import type { Answer, Entry, Fact, Item } from '../../src/model/index.ts';
import type { Field, Question } from '../../src/pack/index.ts';

const fields: readonly Field[] = [
  { name: 'name', title: 'Name', type: 'text', required: true, parts: { by: ' ', into: ['method', 'path'] } },
  { name: 'method', title: 'Method', type: 'choice', choices: ['GET', 'POST'] },
  { name: 'path', title: 'Path', type: 'text' },
  { name: 'secured', title: 'Needs a login', type: 'boolean' },
  { name: 'tags', title: 'Tags', type: 'list' },
];
const base: Question = { id: 'q', path: 'a.q', section: 1, title: 'Q?', why: '', type: 'items', seeds: [] };
const endpoints: Question = { ...base, type: 'entries', fields };
const items = (...value: readonly (Item | string)[]): Answer => ({
  type: 'items',
  value: value.map((item) => (typeof item === 'string' ? { text: item } : item)),
});

function view(rest: Partial<QuestionView>): QuestionView {
  return {
    question: base,
    place: { section: 1, sections: 10, title: '', question: 1, questions: 1 },
    known: undefined,
    found: undefined,
    typed: undefined,
    offers: [],
    openMeans: '',
    quote: () => undefined,
    begun: undefined,
    keepPart: () => undefined,
    ...rest,
  };
}

describe('parts of a list', () => {
  test('what stands is kept; what was found or typed and stands no longer is within reach', () => {
    const known = items('b');
    expect(partsOf(view({ known, found: items({ text: 'A', line: 3 }, 'b'), typed: items('a', 'c') }))).toEqual([
      { value: { text: 'b' }, kept: true },
      { value: { text: 'A', line: 3 }, kept: false },
      { value: { text: 'c' }, kept: false },
    ]);
  });

  test('records are told apart by their key fields', () => {
    const keyed = fields.map((field) =>
      field.name === 'name' || field.name === 'path' ? { ...field, key: true } : field,
    );
    const entries = (...paths: readonly string[]): Answer => ({
      type: 'entries',
      value: paths.map((path) => ({ values: { name: 'id', path } })),
    });
    const question = { ...endpoints, fields: keyed };
    const parts = partsOf(view({ question, known: entries('a'), found: entries('a', 'b') }));
    expect(parts.map(({ kept }) => kept)).toEqual([true, false]);
  });

  test('a record is described by its name and what the name does not say', () => {
    const values = { name: 'GET /a', method: 'GET', path: '/a', secured: true, tags: ['x', 'y'] };
    expect(describePart(endpoints, { values })).toEqual({ text: 'GET /a', detail: 'Needs a login · x, y' });
  });

  test.each([
    ['the same as before', items('a'), items('a'), { type: 'keep' }],
    ['none, as before', items(), items(), { type: 'keep' }],
    ['nothing, where something stood', items('a'), items(), { type: 'open' }],
    ['nothing, where nothing was known', undefined, items(), { type: 'open' }],
    ['something else', items('a'), items('b'), { type: 'answer', answer: items('b') }],
  ])('accepting %s', (_, known, kept, reply) => {
    const parts = partsOf(view({ known: kept }));
    expect(answerOf(base, parts)).toEqual(kept);
    expect(acceptParts(view({ known }), parts)).toEqual(reply);
  });
});

describe('leaving in the middle', () => {
  const answer = { type: 'answer', answer: items('half') } as const;
  test.each([
    ['unchanged, back', { type: 'keep' }, 'back', ['back'], []],
    ['nothing said, back', { type: 'open' }, 'back', ['back'], []],
    ['changed, back: answered first', answer, 'back', ['answer', 'back', 'back'], []],
    ['changed, to the review', answer, 'review', ['answer', 'back', 'review'], []],
    ['changed, left: kept in the draft, not answered', answer, 'leave', ['leave'], [items('half')]],
    ['unchanged, left: as it stands', { type: 'keep' }, 'leave', ['leave'], [undefined]],
  ] as const)('%s', (_, said, leaving, replies, keptParts) => {
    const kept: (Answer | undefined)[] = [];
    const one = view({
      keepPart: (part) => kept.push(part),
    });
    const seen = leaveWith(one, said, { type: leaving });
    expect(seen.map(({ type }) => type)).toEqual(replies);
    expect(kept).toEqual(keptParts);
  });
});

describe('records in a form', () => {
  test('what is typed and read again is the same record', () => {
    const values = { name: 'GET /a', method: 'GET', path: '/a', secured: false, tags: ['x', 'y'] };
    const entry: Entry = { line: 4, values };
    expect(entryOf(fields, typedEntry(fields, entry), entry)).toEqual(entry);
  });

  test.each([
    ['parts of the name fill theirs', { name: 'POST /b' }, { name: 'POST /b', method: 'POST', path: '/b' }],
    [
      'a list is split at commas and line ends',
      { name: 'x', tags: ' a, b ,\nc' },
      { name: 'x', tags: ['a', 'b', 'c'] },
    ],
    ['yes is true', { name: 'x', secured: 'yes' }, { name: 'x', secured: true }],
  ])('%s', (_, typed, values) => {
    expect(entryOf(fields, typed, undefined)).toEqual({ values });
  });

  test.each([
    ['a name makes a record', { name: 'x', path: '/a' }, undefined, [{ values: { name: 'x', path: '/a' } }], undefined],
    ['without one it is begun', { name: ' ', path: '/a' }, undefined, [], { path: '/a' }],
    ['nothing is nothing', { name: ' ', path: '' }, undefined, [], undefined],
    [
      'a record that is there keeps its name',
      { name: '', path: '/b' },
      { values: { name: 'x' } },
      [{ values: { name: 'x', path: '/b' } }],
      undefined,
    ],
  ])('left in the middle: %s', (_, typed, before, values, begun) => {
    expect(settleEntry(fields, typed, before)).toEqual({ values, ...(begun && { begun }) });
  });

  test('a pasted list is its items, or records that are called so', () => {
    expect(pasteParts(base, '- a\n* b\n')).toEqual([{ text: 'a' }, { text: 'b' }]);
    expect(pasteParts(endpoints, '1. GET /a\nPOST /b')).toEqual([
      { values: { name: 'GET /a', method: 'GET', path: '/a' } },
      { values: { name: 'POST /b', method: 'POST', path: '/b' } },
    ]);
  });

  test('a record that is not changed stays itself', () => {
    const before: Entry = { line: 4, values: { name: 'GET /a', method: 'GET', path: '/a' } };
    expect(settleEntry(fields, typedEntry(fields, before), before).values[0]).toBe(before);
  });

  test('another name is a person’s own: its line goes, and so do the parts of the old one', () => {
    const before: Entry = { line: 4, values: { name: 'GET /a', method: 'GET', path: '/a' } };
    const typed = { ...typedEntry(fields, before), name: 'POST /a' };
    expect(entryOf(fields, typed, before)).toEqual({ values: { name: 'POST /a', method: 'POST', path: '/a' } });
  });
});

test('what may be chosen: what stands first, each name once, with what became of it', () => {
  const option = (text: string, line: number, data: NonNullable<Fact['data']>): Fact => ({
    kind: 'option',
    text,
    line,
    column: 1,
    endLine: line,
    by: 'test',
    certainty: 'stated',
    data,
  });
  const offers = offersOf(
    view({
      question: { ...base, type: 'text', offers: 'option' },
      known: { type: 'text', value: { text: 'B', line: 9 } },
      offers: [
        option('A', 2, { status: 'rejected', reason: 'slow' }),
        option('b', 3, { status: 'chosen' }),
        option('C', 4, { status: 'rejected', reason: 'Rejected because it is slow' }),
      ],
    }),
  );
  expect(offers).toEqual([
    { item: { text: 'B', line: 9 }, detail: 'chosen' },
    { item: { text: 'A', line: 2 }, detail: 'rejected · slow' },
    { item: { text: 'C', line: 4 }, detail: 'Rejected because it is slow' },
  ]);
});
