import type { Plan, QuestionGroup, Slot, Statement } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';

const groups: readonly QuestionGroup[] = ['external', 'missing', 'business', 'data'];
const statement: Statement = { text: 'specimen', origins: [] };
const states: readonly Slot[] = [
  { state: 'stated', statements: [statement, statement] },
  { state: 'stated', statements: [statement] },
  { state: 'none', reason: statement },
  { state: 'unknown', question: 'external' },
];

/** Plans that hold one of everything a plan can hold: one for each state that a slot can be in. */
export function specimenPlans(pack: Pick<Pack, 'slots'>): readonly Plan[] {
  return states.map((slot) => specimenOf(pack, slot));
}

function specimenOf(pack: Pick<Pack, 'slots'>, slot: Slot): Plan {
  const contract = { endpoint: slot, schema: slot, event: slot, compatibility: slot, versioning: slot };
  const task = { key: 'first', id: 'T1.1', phase: 1, name: statement, purpose: statement, files: slot, owner: 'owner' };
  const kinds = ['table', 'column', 'index', 'constraint'] as const;
  const sides = { up: slot, down: slot, backfill: slot, impact: slot };
  return {
    title: 'specimen',
    slots: new Map(pack.slots.map(({ id }) => [id, slot])),
    contracts: [{ key: 'contract', id: 'C1', name: statement, ...contract }],
    schema: kinds.map((kind) => ({ key: kind, id: 'D1', kind, name: statement, ...sides })),
    phases: [
      {
        number: 1,
        name: 'specimen',
        tasks: [
          { ...task, after: [] },
          { ...task, key: 'second', after: ['first', 'second'] },
        ],
        notes: [statement],
      },
    ],
    risks: [{ key: 'risk', id: 'R1', risk: statement, impact: slot, mitigation: slot }],
    questions: groups.map((group) => ({ key: group, id: 'Q1', group, question: statement, blocks: statement })),
  };
}
