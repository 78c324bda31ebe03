import * as fc from 'fast-check';
import type { Plan, Slot, Statement } from '../../src/model/index.ts';
import { anyPlan } from './any-plan.ts';

const word = fc.constantFrom(
  'the',
  'worker',
  'reads',
  'orders',
  '`order_id`',
  'src/a/b.ts',
  '`GET /v1/a`',
  'R&D',
  '~5',
  '2 * 3',
  '<b>',
  '[draft]',
  'snake_case',
  '(once)',
  '100 %',
  'v1.2',
  '**not bold**',
  'a_b_',
  '#3',
  "it's",
  '"quoted"',
);
const text = fc
  .tuple(
    fc.constantFrom('A', 'Every', 'Orders', '`x.y`', 'Die'),
    fc.array(word, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('', '', '.'),
  )
  .map(([first, words, stop]) => `${[first, ...words].join(' ')}${stop}`);

/** That risks are none is all that their slot ever says; beside changes, what all of them need is stated or left out. */
function isMade([id, { state }]: readonly [string, Slot], plan: Plan): boolean {
  if (id === 'risks.none') return state === 'none';
  return !/^data\.(?:migration|backfill|impact)$/u.test(id) || plan.schema.length === 0 || state === 'stated';
}

/** A plan such as `compose` makes: each id once, each statement a sentence, whatever marks it holds. */
export const plainPlan: fc.Arbitrary<Plan> = fc
  .tuple(anyPlan, fc.array(text, { minLength: 60, maxLength: 60 }))
  .map(([plan, texts]) => {
    let at = 0;
    const next = ({ origins }: Statement): Statement => {
      at += 1;
      return { text: texts[at % texts.length] ?? '', origins };
    };
    const slot = (one: Slot): Slot => {
      if (one.state === 'stated') return { ...one, statements: one.statements.map(next) };
      return one.state === 'none' ? { ...one, reason: next(one.reason) } : one;
    };
    const tasks = plan.phases.flatMap((phase) => phase.tasks.map((_, index) => `T${phase.number}.${index + 1}`));
    return {
      ...plan,
      slots: new Map([...plan.slots].filter((one) => isMade(one, plan)).map(([id, one]) => [id, slot(one)])),
      contracts: plan.contracts.map((one, index) => ({
        ...one,
        id: `C${index + 1}`,
        name: next(one.name),
        endpoint: slot(one.endpoint),
        schema: slot(one.schema),
        event: slot(one.event),
        compatibility: slot(one.compatibility),
        versioning: slot(one.versioning),
      })),
      schema: plan.schema.map((one, index) => ({
        ...one,
        id: `D${index + 1}`,
        name: next(one.name),
        up: slot(one.up),
        down: slot(one.down),
        backfill: slot(one.backfill),
        impact: slot(one.impact),
      })),
      phases: plan.phases.map((phase) => ({
        ...phase,
        notes: phase.notes.map(next),
        tasks: phase.tasks.map((task, index) => {
          const id = `T${phase.number}.${index + 1}`;
          const before = tasks.slice(0, tasks.indexOf(id));
          return {
            ...task,
            id,
            key: id,
            name: next(task.name),
            purpose: next(task.purpose),
            files: slot(task.files),
            after: before.slice(-task.after.length || before.length),
          };
        }),
      })),
      risks: plan.risks.map((one, index) => ({
        ...one,
        id: `R${index + 1}`,
        risk: next(one.risk),
        impact: slot(one.impact),
        mitigation: slot(one.mitigation),
      })),
      questions: plan.questions.map((one, index) => ({
        ...one,
        id: `Q${index + 1}`,
        question: next(one.question),
        blocks: next(one.blocks),
      })),
    };
  });
