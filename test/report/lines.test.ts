import { expect, test } from 'vitest';
import { type ExplainedLine, type LineSource, reportLine } from '../../src/report/index.ts';

const line: ExplainedLine = {
  plan: 'a.plan.md',
  line: 12,
  text: '- **Tables:**  `orders`',
  state: 'kept',
  answers: 'a.answers.yaml',
  brainstorm: 'a.md',
  sources: [],
};
const rule: Extract<LineSource, { from: 'rule' }> = {
  from: 'rule',
  id: 'table-has-backup',
  title: 'A new table is backed up',
  reason: 'What is not backed up\nis lost.',
  cites: ['A book', 'A\u202E page'],
};

test.each<readonly [string, Partial<ExplainedLine>, readonly string[]]>([
  [
    'of no source is the form of the pack',
    {},
    ['a.plan.md:12', '  - **Tables:** `orders`', '', "the pack's own form: every plan has this line"],
  ],
  [
    'that was edited has nothing behind it, whatever stands there',
    { state: 'edited', sources: [{ from: 'answer', path: 'schema.orders' }] },
    [
      'a.plan.md:12',
      '  - **Tables:** `orders`',
      '',
      'edited by hand: a.answers.yaml gives no such line, so nothing stands behind it',
    ],
  ],
  [
    'may have several sources, each with what it says',
    {
      sources: [
        { from: 'brainstorm', path: 'schema.orders', file: 'a.md', line: 3, quote: 'We  need orders' },
        { from: 'brainstorm', path: 'schema.orders', file: 'a.md', line: 4 },
        { from: 'answer', path: 'summary', value: 'Orders are kept' },
        { from: 'answer', path: 'summary', value: ' ' },
        { from: 'pack', file: 'slots.yaml' },
      ],
    },
    [
      'a.plan.md:12',
      '  - **Tables:** `orders`',
      '',
      'from the brainstorm, a.md:3 (schema.orders)',
      '  > We need orders',
      '',
      'from the brainstorm, a.md:4 (schema.orders)',
      '',
      'from the answer summary',
      '  > Orders are kept',
      '',
      'from the answer summary',
      '',
      'from the pack, slots.yaml: nothing answers it, so the plan asks',
    ],
  ],
  [
    'of a rule says why there is one, and who says so',
    { sources: [rule] },
    [
      'a.plan.md:12',
      '  - **Tables:** `orders`',
      '',
      'from the playbook rule table-has-backup: A new table is backed up',
      '  What is not backed up is lost.',
      '  Source: A book',
      '  Source: A page',
    ],
  ],
  [
    'of a rule says on which record it fired, and where that stands',
    {
      sources: [
        {
          ...rule,
          cites: [],
          record: { path: 'schema', name: 'orders', line: 7, quote: 'orders (id)' },
          reads: [{ path: 'schema', line: 7 }, { path: 'flags' }],
        },
      ],
    },
    [
      'a.plan.md:12',
      '  - **Tables:** `orders`',
      '',
      'from the playbook rule table-has-backup: A new table is backed up',
      '  What is not backed up is lost.',
      '  It fired on schema: orders, a.md:7',
      '    > orders (id)',
      '  It looked at schema (line 7), flags',
    ],
  ],
])('a line %s', (_, over, expected) => {
  expect(reportLine('text', { ...line, ...over })).toBe(`${expected.join('\n')}\n`);
});

test.each([
  ['a record without a line', 'a.md', {}],
  ['an answers file without a brainstorm', undefined, { line: 7 }],
])('%s is named without a place', (_, brainstorm, where) => {
  const { brainstorm: _left, ...rest } = line;
  const record = { path: 'schema', name: 'orders', ...where };
  const shown = reportLine('text', {
    ...rest,
    ...(brainstorm !== undefined && { brainstorm }),
    sources: [{ ...rule, record, reads: [] }],
  });
  expect(shown.trimEnd().split('\n').at(-1)).toBe('  It fired on schema: orders');
});

test('a line as JSON is all that is known of it, with the version of its form', () => {
  const report = reportLine('json', { ...line, sources: [rule] });
  expect(report).toBe(`${report.trimEnd()}\n`);
  expect(JSON.parse(report)).toEqual({ schemaVersion: 1, ...line, sources: [rule] });
  expect(report).not.toContain('\u202E');
});
