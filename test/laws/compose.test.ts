import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  shuffledSubarray,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import type { Answer, Answers, Plan, Slot, Statement } from '../../src/model/index.ts';
import type { Field, Question } from '../../src/pack/index.ts';
import { readPack } from '../compose/read-pack.ts';
import { isAbout } from '../helpers/is-about.ts';

const pack = readPack();

const word = constantFrom(
  'orders',
  'order_events',
  'users',
  'gateway',
  'push-hub',
  'GET /v1/orders/{id}',
  'POST /a',
  '*',
  '~',
  'a*',
  'state',
  '`',
  'a`b',
  '``',
  '[[x]]',
  '[[?choice]]',
  '{{name}}',
  '{{{plan}}}',
  '__proto__',
  'constructor',
  'line',
  'x]',
  '(y)',
  '# Title',
  '- item',
  'Übergröße',
  '注文',
  '\uE000migrate *\uE001',
  '$where',
  'two\nlines',
  ' ',
  'One. Two. Three.',
);
const text = oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: string({ unit: 'binary' }) }).map(
  (t) => t || 'x',
);
const line = option(integer({ min: 1, max: 99 }), { nil: undefined });

function fieldOf(field: Field) {
  if (field.type === 'boolean') return boolean();
  if (field.type === 'list') return array(text, { maxLength: 3 });
  return field.type === 'choice' ? constantFrom(...(field.choices ?? ['x'])) : text;
}

function answerTo(question: Question): Arbitrary<Answer> {
  const numbered = record({ text, line, step: constantFrom(1, 2, 3) }, { requiredKeys: ['text', 'line'] });
  const item = numbered.map(({ line, ...more }) => (line === undefined ? more : { ...more, line }));
  if (question.type === 'text') return item.map((value) => ({ type: 'text', value }) as const);
  if (question.type === 'items')
    return array(item, { maxLength: 3 }).map((value) => ({ type: 'items', value }) as const);
  const fields = question.fields ?? [];
  const required = fields.filter((field) => field.required).map((field) => field.name);
  const values = record(Object.fromEntries(fields.map((field) => [field.name, fieldOf(field)])), {
    requiredKeys: required,
  });
  const entry = record({ values, line }).map(({ values, line }) =>
    line === undefined ? { values } : { values, line },
  );
  return array(entry, { maxLength: 4 }).map((value) => ({ type: 'entries', value }));
}

const anyAnswers: Arbitrary<Answers> = tuple(
  ...pack.questions.map((question) => option(answerTo(question), { nil: undefined })),
).map((given) => ({
  format: 1,
  origin: { pack: { name: pack.name, version: pack.version, sha256: pack.sha256 } },
  answers: new Map(given.flatMap((answer, at) => (answer ? [[pack.questions[at]?.path ?? '', answer] as const] : []))),
}));

function slotsOf(plan: Plan): readonly Slot[] {
  return [
    ...plan.slots.values(),
    ...plan.contracts.flatMap((c) => [c.endpoint, c.schema, c.event, c.compatibility, c.versioning]),
    ...plan.schema.flatMap((s) => [s.up, s.down, s.backfill, s.impact]),
    ...plan.phases.flatMap((phase) => phase.tasks.map((task) => task.files)),
    ...plan.risks.flatMap((risk) => [risk.impact, risk.mitigation]),
  ];
}

function statementsOf(plan: Plan): readonly Statement[] {
  const inSlots = slotsOf(plan).flatMap((slot) =>
    slot.state === 'stated' ? slot.statements : slot.state === 'none' ? [slot.reason] : [],
  );
  const tasks = plan.phases.flatMap((phase) => [
    ...phase.notes,
    ...phase.tasks.flatMap((task) => [task.name, task.purpose]),
  ]);
  const others = [...plan.contracts, ...plan.schema].map(({ name }) => name);
  const questions = plan.questions.flatMap(({ question, blocks }) => [question, blocks]);
  return [...inSlots, ...tasks, ...others, ...questions, ...plan.risks.map(({ risk }) => risk)];
}

/** For any answers, `offences` finds nothing in the plan. */
function expectNone(offences: (plan: Plan) => readonly unknown[]): void {
  assert(
    property(anyAnswers, (answers) => {
      expect(offences(compose(answers, pack))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}

function doubled(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** The ids of changes that the sentences of a slot name, one by one or as a range: `C1, C2`, `D1–D9`. */
function idsIn(slot: Slot): ReadonlySet<string> {
  const texts = slot.state === 'stated' ? slot.statements.map(({ text }) => text) : [];
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\b([CD])(\d+)(?:–[CD](\d+))?/gu)].flatMap(([, letter = '', from, to = from]) =>
        Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `${letter}${Number(from) + at}`),
      ),
    ),
  );
}

/** What a change is about, without the word for its kind: `orders.state` of `column orders.state`. */
function subjectOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

const tasksOf = (plan: Plan) => plan.phases.flatMap((phase) => phase.tasks);

describe('for any answers', () => {
  test('every slot of the pack is there, and a stated one says something', () => {
    expect.hasAssertions();
    expectNone((plan) => pack.slots.filter(({ id }) => !plan.slots.has(id)));
    expectNone((plan) => slotsOf(plan).filter((slot) => slot.state === 'stated' && slot.statements.length === 0));
  });

  test('what is not known points to an open question', () => {
    expect.hasAssertions();
    expectNone((plan) => {
      const asked = new Set(plan.questions.map(({ key }) => key));
      return slotsOf(plan).filter((slot) => slot.state === 'unknown' && !asked.has(slot.question));
    });
  });

  test('a task depends on tasks of the plan that stand before it and in no later phase', () => {
    expect.hasAssertions();
    expectNone((plan) => {
      const seen = new Map<string, number>();
      return tasksOf(plan).flatMap(({ key, phase, after }) => {
        const wrong = after.filter((other) => (seen.get(other) ?? Infinity) > phase);
        seen.set(key, phase);
        return wrong.map((other) => `${key} after ${other}`);
      });
    });
  });

  test('ids and keys are unique, each among its kind', () => {
    expect.hasAssertions();
    expectNone((plan) =>
      [tasksOf(plan), plan.contracts, plan.schema, plan.risks, plan.questions].flatMap((things) => [
        ...doubled(things.map(({ id }) => id)),
        ...doubled(things.map(({ key }) => key)),
      ]),
    );
  });

  test('the summary has three to five sentences', () => {
    expect.hasAssertions();
    expectNone((plan) => {
      const summary = plan.slots.get('decision.summary');
      const count = summary?.state === 'stated' ? summary.statements.length : 0;
      return count < 3 || count > 5 ? [summary] : [];
    });
  });

  test('every change of sections 3 and 4 has a task, a test, a signal and a way back', () => {
    expect.hasAssertions();
    expectNone((plan) => {
      const tests = [...plan.slots].filter(([id]) => id.startsWith('testing.')).map(([, slot]) => slot);
      const places = {
        test: tests,
        signal: [plan.slots.get('rollout.monitoring')],
        'way back': [plan.slots.get('rollout.rollback')],
      };
      return [...plan.contracts, ...plan.schema].flatMap(({ id, key }) => [
        ...Object.entries(places)
          .filter(([, slots]) => !slots.some((slot) => slot && idsIn(slot).has(id)))
          .map(([place]) => `${key} has no ${place}`),
        ...(tasksOf(plan).some((task) => isAbout(task, subjectOf(key))) ? [] : [`${key} has no task`]),
      ]);
    });
  });

  test('every mitigation names a task, or its question asks for it', () => {
    expect.hasAssertions();
    expectNone((plan) =>
      plan.risks.filter(({ mitigation }) =>
        mitigation.state === 'stated'
          ? !/\(T\d\.\d+(?:[,–] ?T\d\.\d+)*\)$/u.test(mitigation.statements.at(-1)?.text ?? '')
          : mitigation.state === 'none',
      ),
    );
  });

  test('every sentence says something, has an origin, and keeps its code to itself', () => {
    expect.hasAssertions();
    expectNone((plan) =>
      statementsOf(plan).filter(
        ({ text, origins }) =>
          /^\s*$|[\uE000\uE001\n]|\[object|undefined/u.test(text) ||
          text.split('`').length % 2 === 0 ||
          origins.length === 0,
      ),
    );
  });

  test('the same answers give the same plan, in whatever order the rules come, and stay as they were', () => {
    expect.hasAssertions();
    const shuffled = shuffledSubarray([...pack.rules], { minLength: pack.rules.length });
    assert(
      property(anyAnswers, shuffled, (answers, rules) => {
        const before = JSON.stringify([...answers.answers]);
        expect(compose(answers, { ...pack, rules })).toEqual(compose(answers, pack));
        expect(JSON.stringify([...answers.answers])).toBe(before);
      }),
      { numRuns: 25 },
    );
  });
});
