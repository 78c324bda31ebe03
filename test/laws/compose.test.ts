import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import type { Answer, Answers, Plan, Slot, Statement } from '../../src/model/index.ts';
import type { Field, Question } from '../../src/pack/index.ts';
import { readPack } from '../compose/read-pack.ts';

const pack = readPack();
const runs = { numRuns: 60 };

const word = fc.constantFrom(
  ...[
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
  ],
  ...[
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
  ],
  ...[
    '# Title',
    '- item',
    'Übergröße',
    '注文',
    '\uE000migrate *\uE001',
    '$where',
    'two\nlines',
    ' ',
    'One. Two. Three.',
  ],
);
const text = fc
  .oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) })
  .map((t) => t || 'x');
const line = fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined });

function fieldOf(field: Field) {
  if (field.type === 'boolean') return fc.boolean();
  if (field.type === 'list') return fc.array(text, { maxLength: 3 });
  return field.type === 'choice' ? fc.constantFrom(...(field.choices ?? ['x'])) : text;
}

function answerTo(question: Question): fc.Arbitrary<Answer> {
  const item = fc.record({ text, line }).map(({ text, line }) => (line === undefined ? { text } : { text, line }));
  if (question.type === 'text') return item.map((value) => ({ type: 'text', value }) as const);
  if (question.type === 'items')
    return fc.array(item, { maxLength: 3 }).map((value) => ({ type: 'items', value }) as const);
  const fields = question.fields ?? [];
  const required = fields.filter((field) => field.required).map((field) => field.name);
  const values = fc.record(Object.fromEntries(fields.map((field) => [field.name, fieldOf(field)])), {
    requiredKeys: required,
  });
  const entry = fc
    .record({ values, line })
    .map(({ values, line }) => (line === undefined ? { values } : { values, line }));
  return fc.array(entry, { maxLength: 4 }).map((value) => ({ type: 'entries', value }) as Answer);
}

const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...pack.questions.map((question) => fc.option(answerTo(question), { nil: undefined })))
  .map((given) => ({
    format: 1,
    origin: { pack: { name: pack.name, version: pack.version, sha256: pack.sha256 } },
    answers: new Map(
      given.flatMap((answer, at) => (answer ? [[pack.questions[at]?.path ?? '', answer] as const] : [])),
    ),
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

function holds(check: (plan: Plan, answers: Answers) => void): void {
  fc.assert(
    fc.property(anyAnswers, (answers) => check(compose(answers, pack), answers)),
    runs,
  );
}

function unique(values: readonly string[]): void {
  expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
}

describe('for any answers', () => {
  test('every slot of the pack is there, in one of its three states', () => {
    holds((plan) => {
      for (const { id } of pack.slots) expect(plan.slots.get(id)?.state, id).toMatch(/^(?:stated|none|unknown)$/u);
      for (const slot of slotsOf(plan)) if (slot.state === 'stated') expect(slot.statements.length).toBeGreaterThan(0);
    });
  });

  test('what is not known points to an open question', () => {
    holds((plan) => {
      const asked = new Set(plan.questions.map(({ key }) => key));
      for (const slot of slotsOf(plan)) if (slot.state === 'unknown') expect(asked).toContain(slot.question);
    });
  });

  test('a task depends on tasks of the plan that stand before it and in no later phase', () => {
    holds((plan) => {
      const seen = new Map<string, number>();
      for (const task of plan.phases.flatMap((phase) => phase.tasks)) {
        for (const key of task.after) expect(seen.get(key), `${task.key} after ${key}`).toBeLessThanOrEqual(task.phase);
        seen.set(task.key, task.phase);
      }
    });
  });

  test('ids and keys are unique, each among its kind', () => {
    holds((plan) => {
      const tasks = plan.phases.flatMap((phase) => phase.tasks);
      for (const things of [tasks, plan.contracts, plan.schema, plan.risks, plan.questions]) {
        unique(things.map(({ id }) => id));
        unique(things.map(({ key }) => key));
      }
    });
  });

  test('the summary has three to five sentences', () => {
    holds((plan) => {
      const summary = plan.slots.get('decision.summary');
      const count = summary?.state === 'stated' ? summary.statements.length : 0;
      expect(count).toBeGreaterThanOrEqual(3);
      expect(count).toBeLessThanOrEqual(5);
    });
  });

  test('every mitigation names a task, or its question asks for it', () => {
    holds((plan) => {
      for (const { mitigation, key } of plan.risks) {
        if (mitigation.state === 'stated') {
          expect(mitigation.statements.at(-1)?.text, key).toMatch(/\(T\d\.\d+(?:, T\d\.\d+)*\)$/u);
        } else expect(mitigation.state).toBe('unknown');
      }
    });
  });

  test('every sentence says something, has an origin, and keeps its code to itself', () => {
    holds((plan) => {
      for (const { text, origins } of statementsOf(plan)) {
        expect(text).not.toMatch(/^\s*$|[\uE000\uE001\n]|\[object|undefined/u);
        expect(text.split('`').length % 2, text).toBe(1);
        expect(origins.length, text).toBeGreaterThan(0);
      }
    });
  });

  test('the same answers give the same plan, in whatever order the rules come, and stay as they were', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.shuffledSubarray([...pack.rules], { minLength: pack.rules.length }),
        (answers, rules) => {
          const before = JSON.stringify([...answers.answers]);
          expect(compose(answers, { ...pack, rules })).toEqual(compose(answers, pack));
          expect(JSON.stringify([...answers.answers])).toBe(before);
        },
      ),
      { numRuns: 25 },
    );
  });
});
