import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/compose/view-of.ts';

describe('a text as a question', () => {
  it.each([
    ['Who pays?', 'Who pays?'],
    ['Who pays', 'Who pays?'],
    ['Who pays? The team thinks: nobody.', 'Who pays (The team thinks: nobody)?'],
    [
      'Number of the first version. Start with 1.0. Later ones follow.',
      'Number of the first version (Start with 1.0. Later ones follow)?',
    ],
    ['Is v1.2 enough', 'Is v1.2 enough?'],
    ['Do they retry? On 500 too? We have to find out.', 'Do they retry? On 500 too (We have to find out)?'],
    ['Do they retry? On 500 too?', 'Do they retry? On 500 too?'],
  ])('%s', (text, asked) => {
    expect(viewOf({ question: text }, 'and')['question_asked']).toBe(asked);
  });
});

describe('a text in other words', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
  it.each([
    ['brief', words(16), words(16)],
    ['brief', words(17), ''],
    ['brief', 'One thing. Then another.', 'One thing'],
    ['inner', 'Use lunr', 'use lunr'],
    ['inner', 'PostgreSQL rows', 'PostgreSQL rows'],
    ['inner', 'API keys. More.', 'API keys'],
    ['inner', 'Caching', 'caching'],
    ['cut', 'Add it', false],
    ['cut', 'Add all the rows; then count them again', true],
    ['asked', 'Who pays? → (the team)', 'Who pays (the team)?'],
    ['asked', 'Who pays?(the team)', 'Who pays (the team)?'],
    ['asked', 'Who pays？ 私たち。', 'Who pays (私たち)?'],
    ['asked', 'Number of it! It is large', 'Number of it (It is large)?'],
  ])('%s of %j', (helper, text, said) => {
    expect(viewOf({ text }, 'and')[`text_${helper}`]).toBe(said);
  });

  it('a quotation has no more than forty words', () => {
    const first = (text: string) => viewOf({ list: [text, 'b'] }, 'and')['list_first'];
    expect(first(words(40))).toBe(words(40));
    expect(first(`${words(39)} a, b`)).toBe(`${words(39)} a …`);
    expect(viewOf({ list: [] }, 'and')['list_first']).toBe('');
  });

  it('what has very many values is no choice', () => {
    const records = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ kind: String.fromCodePoint(97 + at), new: at > 0 }));
    const where = (count: number) => viewOf({ all: records(count) }, 'and')['all_where'];
    expect(where(12)).toMatchObject({ kind: { a: [{}] }, new: { false: [{}] } });
    expect(Object.keys(Object(where(12)))).toEqual(['kind', 'new']);
    expect(Object.keys(Object(where(13)))).toEqual(['new']);
  });
});

describe('what a template can ask of a list', () => {
  const view = viewOf(
    {
      tables: [
        { name: 'orders.', change: 'new' },
        { name: 'users', change: 'change' },
        { name: 'carts', change: 'new' },
        { name: 'items', change: 'new' },
      ],
      odd: ['`a` b', ''],
      none: [],
    },
    'and',
    viewOf({ text: 'First. Second.' }, 'and'),
  );
  const ask = (path: string): unknown =>
    path.split('.').reduce<unknown>((at, name) => Reflect.get(Object(at), name), view);

  it.each([
    ['odd_code', "`'a' b`"],
    ['odd_told', '`a` b'],
    ['tables_told', 'orders; users; carts; items'],
    ['tables_joined', 'orders, users, carts and items'],
    ['tables_code', '`orders`, `users`, `carts` and `items`'],
    ['tables_head', 'orders, users, carts'],
    ['tables_head_code', '`orders`, `users`, `carts`'],
    ['tables_first', 'orders'],
    ['tables_more', 1],
    ['tables_rest', 3],
    ['tables_count', 4],
    ['tables_several', true],
    ['tables_many', true],
    ['tables_known', true],
    ['none_known', true],
    ['none_many', false],
    ['none_where', undefined],
    ['tables_few.2.last', true],
    ['tables_few.2.name_code', undefined],
    ['tables_where.change.new_count', 3],
    ['tables_where.change.change_joined', 'users'],
    ['text_lead', 'First'],
    ['tables_lead', undefined],
    ['views_known', undefined],
    ['toString', undefined],
  ])('%s', (path, expected) => {
    expect(ask(path)).toBe(expected);
    const [name = ''] = path.split('.');
    expect(name in view).toBe(Reflect.get(view, name) !== undefined);
  });
});
