import { describe, expect, test } from 'vitest';
import { parseAnswers, printAnswers } from '../../src/interview/index.ts';
import type { Answer, Answers } from '../../src/model/index.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';

const pack = builtInPack();
const head = 'format: 1\npack: { name: ten-section, version: 1.0.0, sha256: "00" }\n';

/** What is found in an answers file that has this behind its head, a line each. */
function findingsOf(rest: string): readonly string[] {
  return parseAnswers(head + rest, pack, 'a.yaml').diagnostics.map(
    ({ path, place, message }) =>
      `${path ?? ''}:${String(place?.start.line)}:${String(place?.start.column)} ${message}`,
  );
}

/** The answer to one question, as it reads in an answers file. */
function answerOf(path: string, value: string): Answer | undefined {
  const [section = '', name = ''] = path.split('.');
  const { answers, diagnostics } = parseAnswers(`${head}answers:\n  ${section}:\n    ${name}: ${value}\n`, pack);
  expect(diagnostics).toEqual([]);
  return answers?.answers.get(path);
}

const text = (value: string, line?: number): Answer => ({
  type: 'text',
  value: line === undefined ? { text: value } : { text: value, line },
});
const items = (...values: { text: string; line?: number }[]): Answer => ({ type: 'items', value: values });

test('prints as a person would write it', () => {
  const answers: Answers = {
    format: 1,
    draft: ['title', 'choice'],
    begun: [{ question: 'problem' }, { question: 'tables', typed: { name: '', change: 'new' } }],
    origin: {
      pack: { name: 'ten-section', version: '1.0.0', sha256: '1e5' },
      brainstorm: { name: 'notes.md', sha256: '0012' },
    },
    answers: new Map<string, Answer>([
      // Out of order on purpose: the file is in question order.
      [
        'data.tables',
        {
          type: 'entries',
          value: [
            { line: 40, values: { columns: ['id', 'state'], change: 'new', name: 'orders' } },
            { values: { name: 'none' } },
          ],
        },
      ],
      ['decision.choice', text('Server-sent events', 88)],
      ['decision.nongoals', { type: 'items', value: [] }],
      ['rollout.window', { type: 'items', value: [] }],
      ['decision.title', text('none')],
      [
        'decision.constraints',
        items(
          { text: `No new ${'very '.repeat(40)}long infrastructure: none`, line: 12 },
          { text: 'Two\nlines' },
          { text: '1.0' },
        ),
      ],
    ]),
  };
  const printed = printAnswers(answers, pack);
  expect(printed.split('\n', 1)).toEqual([`# yaml-language-server: $schema=${pack.answersSchema ?? ''}`]);
  expect(printed.split('\n').slice(3).join('\n')).toBe(
    [
      '',
      'format: 1',
      'pack: { name: ten-section, version: 1.0.0, sha256: "1e5" }',
      'brainstorm: { name: notes.md, sha256: "0012" }',
      'draft: [ title, choice ]',
      'begun:',
      '  - { question: problem }',
      '  - { question: tables, typed: { name: "", change: new } }',
      'answers:',
      '  decision:',
      '    title: { text: none }',
      '    choice: { text: Server-sent events, line: 88 }',
      '    constraints:',
      `      - { text: "No new ${'very '.repeat(40)}long infrastructure: none", line: 12 }`,
      '      - |-',
      '        Two',
      '        lines',
      '      - "1.0"',
      '    nongoals: none',
      '  data:',
      '    tables:',
      '      - { name: orders, change: new, columns: [ id, state ], line: 40 }',
      '      - { name: none }',
      '  rollout:',
      '    window: none',
      '',
    ].join('\n'),
  );
});

describe('what a value means', () => {
  test.each<readonly [string, string, Answer | undefined]>([
    ['decision.choice', 'Server-sent events', text('Server-sent events')],
    ['decision.choice', '{ text: SSE, line: 88 }', text('SSE', 88)],
    ['decision.choice', '', undefined],
    ['decision.choice', '~', undefined],
    ['decision.choice', 'null', undefined],
    ['decision.choice', '"null"', text('null')],
    ['decision.choice', '1.0', text('1.0')],
    ['decision.choice', 'yes', text('yes')],
    ['decision.choice', 'true', text('true')],
    ['decision.choice', '2026-01-31', text('2026-01-31')],
    ['decision.choice', '0x1F', text('0x1F')],
    ['decision.choice', String.raw`"a\u202Eb\ac"`, text('abc')],
    ['decision.title', 'none', items()],
    ['decision.title', '{ text: none }', text('none')],
    ['decision.title', '[]', items()],
    ['decision.nongoals', 'none', items()],
    ['decision.nongoals', '[]', items()],
    ['decision.nongoals', '[ none ]', items({ text: 'none' })],
    ['decision.nongoals', 'no replay', items({ text: 'no replay' })],
    [
      'decision.nongoals',
      '[ no replay, { text: no group chat, line: 3 } ]',
      items({ text: 'no replay' }, { text: 'no group chat', line: 3 }),
    ],
    ['data.tables', 'none', { type: 'entries', value: [] }],
    ['data.tables', 'orders', { type: 'entries', value: [{ values: { name: 'orders' } }] }],
    [
      'data.tables',
      '{ name: orders, change: New, columns: id, line: 7 }',
      { type: 'entries', value: [{ line: 7, values: { name: 'orders', change: 'new', columns: ['id'] } }] },
    ],
    [
      'data.tables',
      '[ orders, { name: users, change: ~ } ]',
      { type: 'entries', value: [{ values: { name: 'orders' } }, { values: { name: 'users' } }] },
    ],
    [
      'data.columns',
      '{ name: state, table: orders, required: true, unique: False, default: 0 }',
      {
        type: 'entries',
        value: [{ values: { name: 'state', table: 'orders', required: true, unique: false, default: '0' } }],
      },
    ],
    [
      'contracts.endpoints',
      'POST /v1/orders',
      { type: 'entries', value: [{ values: { name: 'POST /v1/orders', method: 'POST', path: '/v1/orders' } }] },
    ],
    ['contracts.endpoints', 'create order', { type: 'entries', value: [{ values: { name: 'create order' } }] }],
    ['data.columns', 'orders.state', { type: 'entries', value: [{ values: { name: 'state', table: 'orders' } }] }],
  ])('%s: %s', (path, value, expected) => {
    expect(answerOf(path, value)).toEqual(expected);
  });
});

describe('what is wrong is named with its place', () => {
  test.each<readonly [string, readonly string[]]>([
    ['answers:\n  decison:\n    choice: A\n', ['a.yaml:4:3 Unexpected section `decison`, did you mean `decision`']],
    [
      'answers:\n  decision:\n    chioce: A\n',
      ['a.yaml:5:5 Unexpected answer `decision.chioce`, did you mean `decision.choice`'],
    ],
    ['answers:\n  decision:\n    __proto__: A\n', ['a.yaml:5:5 Unexpected key `__proto__`']],
    ['answers:\n  decision: A\n', ['a.yaml:4:13 Unexpected value at `decision`, expected answers by name']],
    ['answers: [ A ]\n', ['a.yaml:3:10 Unexpected value at `answers`, expected answers by section']],
    ['anwsers:\n', ['a.yaml:3:1 Unexpected key `anwsers`, did you mean `answers`']],
    ['draft: [ choice, chioce ]\n', ['a.yaml:3:18 Unexpected question `chioce` in `draft`, did you mean `choice`']],
    ['begun: choice\n', ['a.yaml:3:8 Unexpected value at `begun`, expected a list of records with `question`']],
    [
      'begun: [ { question: tabels } ]\n',
      ['a.yaml:3:10 Unexpected question `tabels` in `begun`, did you mean `tables`'],
    ],
    [
      'begun: [ { question: tables, typed: { nme: x } } ]\n',
      ['a.yaml:3:39 Unexpected field `nme` in `begun`, did you mean `name`'],
    ],
    ['draft: choice\n', ['a.yaml:3:8 Unexpected value at `draft`, expected a list of questions']],
    ['brainstorm: { name: a.md }\n', ['a.yaml:3:13 Missing `sha256` in `brainstorm`']],
    ['brainstorm: a.md\n', ['a.yaml:3:13 Missing `brainstorm` with name, sha256']],
    [
      'answers:\n  decision:\n    choice: none\n',
      ['a.yaml:5:13 Unexpected `none` at `decision.choice`, expected a text; leave it out where it is not known'],
    ],
    [
      'answers:\n  decision:\n    choice: [ A ]\n',
      ['a.yaml:5:13 Unexpected value at `decision.choice`, expected a text or { text, line, step }'],
    ],
    [
      'answers:\n  decision:\n    choice: { tex: A }\n',
      [
        'a.yaml:5:15 Unexpected key `tex` in `decision.choice`, did you mean `text`',
        'a.yaml:5:13 Missing `text` in `decision.choice`',
      ],
    ],
    [
      'answers:\n  decision:\n    choice: { text: A, line: 0 }\n',
      ['a.yaml:5:30 Unexpected value at `decision.choice.line`, expected a line number from 1'],
    ],
    [
      'answers:\n  decision:\n    nongoals: [ a, ~, [ b ] ]\n',
      [
        'a.yaml:5:20 Unexpected value at `decision.nongoals.1`, expected a text or { text, line, step }',
        'a.yaml:5:23 Unexpected value at `decision.nongoals.2`, expected a text or { text, line, step }',
      ],
    ],
    [
      'answers:\n  data:\n    tables: [ { nmae: a }, { name: b, change: gone, columns: [ [ c ] ] } ]\n',
      [
        'a.yaml:5:17 Unexpected key `nmae` in `data.tables.0`, did you mean `name`',
        'a.yaml:5:15 Missing `name` in `data.tables.0`',
        'a.yaml:5:47 Unexpected value at `data.tables.1.change`, expected one of new, changed, removed, existing',
        'a.yaml:5:62 Unexpected value at `data.tables.1.columns`, expected a list of texts',
      ],
    ],
    [
      'answers:\n  data:\n    columns: { name: a, required: maybe, line: x }\n',
      [
        'a.yaml:5:35 Unexpected value at `data.columns.required`, expected true or false',
        'a.yaml:5:48 Unexpected value at `data.columns.line`, expected a line number from 1',
      ],
    ],
    ['answers:\n  data: { tables: none, tables: none }\n', ['a.yaml:4:25 Map keys must be unique']],
    ['answers: !!python/object {}\n', ['a.yaml:3:10 Unresolved tag: tag:yaml.org,2002:python/object']],
  ])('%j', (rest, expected) => {
    expect(findingsOf(rest)).toEqual(expected);
  });

  test.each(['', '# nothing\n', 'answers: {}\n', 'format: 2\npack: {}\n', '- format\n', 'text'])(
    'a file that is no answers file: %j',
    (source) => {
      const { answers, diagnostics } = parseAnswers(source, pack, 'a.yaml');
      expect(answers).toBeUndefined();
      expect(diagnostics.map(({ message }) => message)).toEqual(['Missing `format: 1`, this is no answers file']);
    },
  );

  test('a file that does not say which pack', () => {
    const { diagnostics } = parseAnswers('format: 1\nanswers: {}\n', pack);
    expect(diagnostics.map(({ message }) => message)).toEqual(['Missing `pack` with name, version, sha256']);
  });
});
