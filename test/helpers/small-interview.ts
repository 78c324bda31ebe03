import { gapsOf } from '../../src/interview/index.ts';
import type { Answer } from '../../src/model/index.ts';
import type { Question, SlotDeclaration } from '../../src/pack/index.ts';

// The choice, its options and its reasons are bound to each other by their paths.
const pathOf = (id: string, section: number): string => `${section === 1 ? 'decision' : `s${section}`}.${id}`;

const question = (id: string, section: number, rest: Partial<Question> = {}): Question => ({
  id,
  path: pathOf(id, section),
  section,
  title: `What of ${id}?`,
  why: `Because of ${id}.`,
  type: 'items',
  seeds: [],
  ...rest,
});

/** A handful of questions of all kinds, in three sections. */
export const smallQuestions: readonly Question[] = [
  question('choice', 1, { type: 'text', seeds: [{ kind: 'choice' }], offers: 'option' }),
  question('options', 1, {
    type: 'entries',
    fields: [
      { name: 'name', title: 'Option', type: 'text', required: true },
      { name: 'status', title: 'Status', type: 'choice', choices: ['chosen', 'rejected', 'open'] },
    ],
    seeds: [{ kind: 'option', text: 'name' }],
  }),
  question('reasons', 1),
  question('endpoints', 2, {
    type: 'entries',
    fields: [
      { name: 'name', title: 'METHOD /path', type: 'text', required: true },
      { name: 'change', title: 'Change', type: 'choice', choices: ['new', 'changed', 'removed'] },
      { name: 'secured', title: 'Secured', type: 'boolean' },
      { name: 'fields', title: 'Fields', type: 'list' },
    ],
  }),
  question('events', 2),
  question('versioning', 2, { type: 'text' }),
  question('steps', 3),
  question('window', 3, { type: 'text' }),
];

const slot = (id: string, section: number, gap: string): SlotDeclaration => ({
  id,
  section,
  paths: [pathOf(id, section)],
  none: `no ${id}.`,
  gap,
});

/** What of the questions above the plan would ask when it is not known: two of section 2 are one topic, so are two of 3. */
const smallSlots: readonly SlotDeclaration[] = [
  slot('choice', 1, 'choice'),
  slot('reasons', 1, 'reasons'),
  slot('endpoints', 2, 'contracts'),
  slot('events', 2, 'contracts'),
  slot('steps', 3, 'rollout'),
  slot('window', 3, 'rollout'),
];

/** The small interview's gaps: one is open while any of its slots has no answer. */
export const smallGaps = {
  of: gapsOf({ questions: smallQuestions, slots: smallSlots }),
  open: (answers: ReadonlyMap<string, Answer>): ReadonlySet<string> =>
    new Set(smallSlots.filter(({ paths }) => !paths.some((path) => answers.has(path))).map(({ gap }) => gap)),
};
