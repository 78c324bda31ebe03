import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import type { PlaybookRule } from '../../src/pack/index.ts';
import { answersFrom, type Nested } from './answers-from.ts';
import { composed, task, tasksOf } from './compose-with.ts';
import { readPack } from './read-pack.ts';

const pack = readPack();

describe('a plan of the built-in pack', () => {
  test('asks for the choice first where none is made', () => {
    const plan = compose(answersFrom({ questions: { open: [{ question: 'Who pays?', group: 'external' }] } }), pack);
    expect(plan.questions[0]).toMatchObject({ key: 'choice', id: 'Q1' });
    expect(tasksOf(plan).map(({ key }) => key)).toContain('choose solution');
  });

  test('tells stated, none and not known apart', () => {
    const plan = compose(
      answersFrom({
        decision: { choice: 'SSE', constraints: [{ text: 'No new servers.', line: 7 }] },
        integration: { email: 'none' },
      }),
      pack,
    );
    expect(plan.slots.get('decision.constraints')).toEqual({
      state: 'stated',
      statements: [
        { text: 'No new servers.', origins: [{ from: 'brainstorm', line: 7, path: 'decision.constraints' }] },
      ],
    });
    expect(plan.slots.get('integration.email')).toMatchObject({
      state: 'none',
      reason: { origins: [{ from: 'answer', path: 'integration.email' }] },
    });
    expect(plan.slots.get('integration.workflow')).toEqual({ state: 'unknown', question: 'channels' });
    expect(plan.questions.map(({ key }) => key)).toContain('channels');
  });

  test('keeps a small change small', () => {
    const plan = compose(
      answersFrom({
        decision: { choice: 'Strip the slash' },
        architecture: { components: [{ name: 'router', change: 'changed' }] },
      }),
      pack,
    );
    expect(tasksOf(plan).length).toBeLessThanOrEqual(7);
    expect(plan.contracts).toEqual([]);
    expect(plan.schema).toEqual([]);
  });

  test('brings a new table without backfill, index build or double write', () => {
    const columns = [{ name: 'order_id', table: 'events', required: true, indexed: true, references: 'orders' }];
    const plan = compose(
      answersFrom({ decision: { choice: 'X' }, data: { tables: [{ name: 'events', change: 'new' }], columns } }),
      pack,
    );
    expect(plan.schema.map(({ key }) => key)).toEqual(['table events']);
    expect(tasksOf(plan).filter(({ key }) => /fill|require|index/u.test(key))).toEqual([]);
    expect(plan.slots.get('data.columns')).toMatchObject({ statements: [{ text: '`events.order_id`, required' }] });
  });

  test('puts a required column on a filled table in last, after its backfill', () => {
    const columns = [{ name: 'region', table: 'orders', required: true }];
    const plan = compose(answersFrom({ decision: { choice: 'X' }, data: { columns } }), pack);
    const keys = tasksOf(plan).map(({ key }) => key);
    const steps = [
      'migrate column orders.region',
      'store column orders.region',
      'deploy',
      'fill orders.region',
      'require orders.region',
    ];
    expect(keys.filter((key) => steps.includes(key))).toEqual(steps);
  });
});

describe('tasks', () => {
  test('with one key are one task, which keeps all origins', () => {
    const adds = { tasks: [task('a', 2)] };
    expect(tasksOf(composed({}, { id: 'one', adds }, { id: 'two', adds }))).toMatchObject([
      { key: 'a', id: 'T2.1', name: { origins: [{ ruleId: 'one' }, { ruleId: 'two' }] } },
    ]);
  });

  test('stand in the order of their dependencies, and else as they came', () => {
    const tasks = [
      task('late', 2, { after: ['early'] }),
      task('first', 2),
      task('early', 2),
      task('suite', 4, { after: ['*', 'gone'] }),
    ];
    const plan = composed({}, { adds: { tasks } });
    expect(tasksOf(plan).map(({ key, after }) => [key, ...after])).toEqual([
      ['first'],
      ['early'],
      ['late', 'early'],
      ['suite', 'first', 'late'],
    ]);
  });

  test('that wait for each other are a mistake of the pack, and named', () => {
    const tasks = [task('a', 2, { after: ['c'] }), task('b', 2, { after: ['a'] }), task('c', 2, { after: ['b'] })];
    expect(() => composed({}, { adds: { tasks } })).toThrow('a → c → b → a');
  });

  test('that wait for a later phase are a mistake of the pack, and named', () => {
    const tasks = [task('a', 2, { after: ['b'] }), task('b', 5)];
    expect(() => composed({}, { adds: { tasks } })).toThrow('"a" of phase 2 depends on "b"');
  });

  test('give way to what another rule brings, and pass on their line', () => {
    const items: Partial<PlaybookRule> = {
      each: 'work.tasks',
      adds: { tasks: [task('item {{text}}', 2, { name: '{{{text}}}', yields: true })] },
    };
    const tables: Partial<PlaybookRule> = { each: 'data.tables', adds: { tasks: [task('store {{name}}', 2)] } };
    const nested = {
      work: {
        tasks: [{ text: 'Create the orders table', line: 9 }, 'Log what the orders worker retries after a crash'],
      },
      data: { tables: [{ name: 'orders' }] },
    };
    const tasks = tasksOf(composed(nested, items, tables));
    expect(tasks.map(({ key }) => key)).toEqual([
      'item Log what the orders worker retries after a crash',
      'store orders',
    ]);
    expect(tasks[1]?.purpose.origins).toContainEqual({
      from: 'rule',
      ruleId: 'rule-0',
      path: 'work.tasks',
      line: 9,
      record: 'Create the orders table',
    });
  });

  test('name the stated files that fit, else their module, and never a path that nobody stated', () => {
    const rule: Partial<PlaybookRule> = {
      each: 'data.tables',
      adds: { tasks: [task('store {{name}}', 2, { module: 'the module of `{{name}}`' })] },
    };
    const nested: Nested = {
      data: { tables: [{ name: 'orders' }, { name: 'users' }] },
      work: { files: [{ path: 'src/order/store.ts', line: 3 }] },
    };
    expect(tasksOf(composed(nested, rule)).map(({ files }) => files)).toMatchObject([
      {
        statements: [{ text: '`src/order/store.ts`', origins: [{ from: 'brainstorm', line: 3, path: 'work.files' }] }],
      },
      { statements: [{ text: 'the module of `users`' }] },
    ]);
  });
});

test('a file that a rule has no name for is none', () => {
  const gain = task('b', 2, { files: ['`{{name}}.sql`', '{{{gone}}}'] });
  const [made] = tasksOf(
    composed({ data: { tables: [{ name: 'a' }] } }, { each: 'data.tables', adds: { tasks: [gain] } }),
  );
  expect(made?.files).toMatchObject({ statements: [{ text: '`a.sql`' }] });
});

describe('texts', () => {
  const say = (text: string): Partial<PlaybookRule> => ({
    each: 'data.tables',
    adds: { tasks: [task('b {{name}}', 2)], statements: { 'testing.edge': [text] } },
  });
  const said = (nested: Nested, text: string) => composed(nested, say(text)).slots.get('testing.edge');

  test.each([
    ['orders', 'A `{{name}}`.', 'A `orders`.'],
    ['or`ders', 'A `{{name}}`.', "A `or'ders`."],
    ['`a` b', '{{{name}}} c', '`a` b c'],
    ['Works.', 'It {{{name}}}, and more.', 'It Works, and more.'],
    ['One. Two.', '{{{name_lead}}}', 'One'],
    ['{{x}}', '{{{name}}}', '{{x}}'],
    ['[[b orders]]', '{{{name}}}', '[[b orders]]'],
    ['orders', 'See ([[b {{name}}]], [[gone]]).', 'See (T2.1).'],
    ['orders', 'See ([[gone]]).', 'See.'],
    ['orders', 'See ([[~the orders]]).', 'See (T2.1).'],
  ])('of a table %j: %j reads as %j', (name, template, expected) => {
    expect(said({ data: { tables: [{ name }] } }, template)).toMatchObject({ statements: [{ text: expected }] });
  });

  test('that point to a question ask it', () => {
    const plan = composed({ data: { tables: [{ name: 'a' }] } }, say('See [[?load]].'));
    const id = plan.questions.find(({ key }) => key === 'load')?.id;
    expect(id).toMatch(/^Q\d+$/u);
    expect(plan.slots.get('testing.edge')).toMatchObject({ statements: [{ text: `See ${id}.` }] });
  });

  test('that point to a question which nobody asks are a mistake of the pack', () => {
    expect(() => said({ data: { tables: [{ name: 'a' }] } }, 'See [[?nothing]].')).toThrow('nothing');
  });

  test('that say the same are said once', () => {
    const plan = composed({ data: { tables: [{ name: 'a' }, { name: 'b' }] } }, say('The same.'));
    expect(plan.slots.get('testing.edge')).toMatchObject({ statements: [{ text: 'The same.' }] });
  });
});

describe('a rule', () => {
  const names = (rule: Partial<PlaybookRule>, nested: Nested) =>
    composed(nested, {
      adds: { tasks: [task('{{name}}{{table}} {{{group_code}}}', 2)] },
      ...rule,
    }).phases[1]?.tasks.map(({ key }) => key);
  const data = {
    tables: [
      { name: 'old', change: 'changed' },
      { name: 'fresh', change: 'new' },
    ],
    columns: [
      { name: 'x', table: 'old' },
      { name: 'y', table: 'fresh' },
      { name: 'z', table: 'old' },
    ],
  };
  const fresh = { in: 'data.tables', where: { change: 'new' }, on: { name: 'table' } };

  test.each<[string, Partial<PlaybookRule>, readonly string[]]>([
    ['each record', { each: 'data.columns' }, ['xold', 'yfresh', 'zold']],
    ['when', { each: 'data.columns', when: { name: 'y' } }, ['yfresh']],
    ['with', { each: 'data.columns', with: [fresh] }, ['yfresh']],
    ['without', { each: 'data.columns', without: [fresh] }, ['xold', 'zold']],
    ['by', { each: 'data.columns', by: 'table' }, ['xold `x` and `z`', 'yfresh `y`']],
    ['by all', { each: 'data.columns', by: '*' }, ['xold `x`, `y` and `z`']],
    ['given', { each: 'data.columns', given: { 'decision.choice': { $exists: true } } }, []],
    ['a path that is not known', { each: 'data.backfill' }, []],
  ])('fires by %s', (_title, rule, expected) => {
    expect(names(rule, { data })?.map((key) => key.trim())).toEqual(expected);
  });
});
