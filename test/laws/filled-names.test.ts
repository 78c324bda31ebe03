import fc from 'fast-check';
import Mustache from 'mustache';
import { expect, test } from 'vitest';
import { BoundedContext } from '../../src/compose/bounded-context.ts';
import { fillNames } from '../../src/compose/fill-names.ts';

const view = {
  a: 'one `two`',
  b: { c: 'inner', d: 0 },
  list: ['x', 'y'],
  yes: true,
  none: undefined,
  nothing: null,
  empty: '',
  loose: '{{a}}',
};
const escape = (value: unknown): string => String(value).replaceAll('`', "'");
const names = ['a', 'b.c', 'b.d', 'list', 'yes', 'none', 'nothing', 'empty', 'loose', 'b.e', 'toString', 'x_y', '.'];
const tag = fc.tuple(fc.constantFrom('{{', '{{{', '{{&', '{{#', '{{!', '{', '{{ '), fc.constantFrom(...names));
const closes: Readonly<Record<string, string>> = { '{{{': '}}}', '{': '}' };
const piece = fc.oneof(
  tag.map(([open, name]) => `${open}${name}${closes[open] ?? '}}'}${open === '{{#' ? `-{{/${name}}}` : ''}`),
  fc.constantFrom('text ', '`code`', ' } ', '$&', '\n'),
);

test('what only names values is filled in as Mustache fills it', () => {
  const runs = { numRuns: 5000 };
  let filled = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const template = pieces.join('');
      const quick = fillNames(template, new BoundedContext(view), escape);
      if (quick === undefined) return;
      filled += 1;
      expect(quick).toBe(Mustache.render(template, new BoundedContext(view), undefined, { escape }));
    }),
    runs,
  );
  expect(filled).toBeGreaterThan(runs.numRuns / 5);
});

test.each(['{{#a}}b{{/a}}', '{{^a}}b{{/a}}', '{{>a}}', '{{!a}}', '{{&a}}', '{{a'])(
  '%s is left to Mustache',
  (template) => {
    expect(fillNames(template, new BoundedContext(view), escape)).toBeUndefined();
  },
);
