import { describe, expect, test } from 'vitest';
import { chooseOption } from '../../src/interview/index.ts';
import type { Answer, Fact } from '../../src/model/index.ts';

const option = (text: string, line: number, number?: string): Fact => ({
  kind: 'option',
  text,
  line,
  column: 1,
  endLine: line,
  by: 'options',
  certainty: 'stated',
  data: { status: 'open', ...(number !== undefined && { number }) },
});
const numbered = [option('Redis 2 cache', 3, '1'), option('Kafka', 5, '2'), option('Postgres queue (LISTEN)', 9, '3')];
const lettered = [option('Redis', 3, 'A'), option('A table', 5, 'B')];
const plain = [
  option('WebSocket', 3),
  option('Server-sent events', 5),
  option('Long polling', 9),
  option('Short polling', 12),
];

describe('finds the option that is meant', () => {
  test.each([
    ['Kafka', numbered, 'Kafka'],
    ['kafka', numbered, 'Kafka'],
    ['2', numbered, 'Kafka'],
    ['option 3', numbered, 'Postgres queue (LISTEN)'],
    ['#1', numbered, 'Redis 2 cache'],
    ['postgres queue listen', numbered, 'Postgres queue (LISTEN)'],
    ['listen', numbered, 'Postgres queue (LISTEN)'],
    ['post', numbered, 'Postgres queue (LISTEN)'],
    ['b', lettered, 'A table'],
    ['Option B', lettered, 'A table'],
    ['A', lettered, 'Redis'],
    ['table', lettered, 'A table'],
    ['2', plain, 'Server-sent events'],
    ['c', plain, 'Long polling'],
    ['ＷebSocket', plain, 'WebSocket'],
  ])('%s', (word, options, expected) => {
    const { answers, diagnostics } = chooseOption(new Map(), word, options);
    expect(diagnostics).toEqual([]);
    const line = options.find(({ text }) => text === expected)?.line;
    expect(answers?.get('decision.choice')).toEqual({ type: 'text', value: { text: expected, line } });
  });
});

describe('says so where none or several are meant', () => {
  const all = 'choose one of "WebSocket", "Server-sent events", "Long polling", "Short polling"';
  test.each([
    ['gRPC', plain, 'Unexpected option `gRPC`, no such option is weighed', all],
    ['WebSokcet', plain, 'Unexpected option `WebSokcet`, no such option is weighed, did you mean `WebSocket`', all],
    ['9', plain, 'Unexpected option `9`, no such option is weighed', all],
    ['', plain, 'Unexpected option ``, no such option is weighed', all],
    [
      'polling',
      plain,
      'Unexpected option `polling`, it may mean several',
      'choose one of "Long polling", "Short polling"',
    ],
    [
      'Redis',
      [],
      'Unexpected option `Redis`, no such option is weighed',
      'no option was found; --set decision.choice="…" names the solution',
    ],
  ])('%s', (word, options, message, note) => {
    const { answers, diagnostics } = chooseOption(new Map(), word, options);
    expect(answers).toBeUndefined();
    expect(diagnostics).toEqual([expect.objectContaining({ message, note })]);
  });
});

describe('judges the options', () => {
  const entry = (name: string, status: string, reason?: string) => ({
    line: 3,
    values: { name, status, ...(reason !== undefined && { reason }) },
  });
  const before = new Map<string, Answer>([
    ['decision.choice', { type: 'text', value: { text: 'Kafka', line: 5 } }],
    [
      'decision.options',
      {
        type: 'entries',
        value: [
          entry('Kafka', 'chosen', 'it is fast'),
          entry('Redis', 'rejected', 'it forgets'),
          entry('A table', 'rejected', 'it is slow'),
          entry('A file', 'open', 'nobody tried'),
        ],
      },
    ],
    ['decision.reasons', { type: 'items', value: [{ text: 'Kafka is fast', line: 7 }, { text: 'we know it' }] }],
  ]);

  test('a reason goes with the judgement it was given for', () => {
    const { answers } = chooseOption(before, 'redis', []);
    expect(answers?.get('decision.choice')).toEqual({ type: 'text', value: { text: 'Redis', line: 3 } });
    expect(answers?.get('decision.options')).toEqual({
      type: 'entries',
      value: [
        entry('Kafka', 'rejected'),
        entry('Redis', 'chosen'),
        entry('A table', 'rejected', 'it is slow'),
        entry('A file', 'rejected', 'nobody tried'),
      ],
    });
    expect(answers?.get('decision.reasons')).toEqual({ type: 'items', value: [{ text: 'we know it' }] });
  });

  test('the same choice keeps its reasons', () => {
    const { answers } = chooseOption(before, 'Kafka', []);
    expect(answers?.get('decision.reasons')).toEqual(before.get('decision.reasons'));
    expect(answers?.get('decision.options')).toMatchObject({
      value: [{ values: { status: 'chosen', reason: 'it is fast' } }, {}, {}, {}],
    });
  });

  test('reasons that only the brainstorm gives for the one before are gone', () => {
    const reasons: Answer = { type: 'items', value: [{ text: 'Kafka is fast', line: 7 }] };
    const { answers } = chooseOption(new Map(before).set('decision.reasons', reasons), 'Redis', []);
    expect(answers?.has('decision.reasons')).toBe(false);
  });
});
