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

describe('what a template can ask of a list', () => {
  const view = viewOf(
    {
      tables: [
        { name: 'orders.', change: 'new' },
        { name: 'users', change: 'change' },
        { name: 'carts', change: 'new' },
        { name: 'items', change: 'new' },
      ],
      none: [],
    },
    'and',
    viewOf({ text: 'First. Second.' }, 'and'),
  );
  const ask = (path: string): unknown =>
    path.split('.').reduce<unknown>((at, name) => Reflect.get(Object(at), name), view);

  it.each([
    ['tables_joined', 'orders, users, carts and items'],
    ['tables_code', '`orders`, `users`, `carts` and `items`'],
    ['tables_head', 'orders, users, carts'],
    ['tables_head_code', '`orders`, `users`, `carts`'],
    ['tables_first', 'orders'],
    ['tables_more', 1],
    ['tables_rest', 3],
    ['tables_count', 4],
    ['tables_several', true],
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
