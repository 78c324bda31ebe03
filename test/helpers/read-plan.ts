import type { OpenQuestion, Phase, Plan, Risk, Slot, Statement } from '../../src/model/index.ts';

type Text = string | { readonly text: string; readonly line: number };
type SlotText = readonly Text[] | { readonly none: string } | { readonly unknown: string };
type Fields<Name extends string> = Readonly<Record<Name, SlotText>>;

/** A plan as a case writes it: a statement is its text (with `line` where it is from the brainstorm), a slot a list. */
export interface WrittenPlan {
  readonly title: string;
  readonly slots: Readonly<Record<string, SlotText>>;
  readonly contracts: readonly ({ readonly id: string; readonly name: Text } & Fields<
    'endpoint' | 'schema' | 'event' | 'compatibility' | 'versioning'
  >)[];
  readonly schema: readonly ({
    readonly id: string;
    readonly kind: 'table' | 'column' | 'index' | 'constraint';
    readonly name: Text;
  } & Fields<'up' | 'down' | 'backfill' | 'impact'>)[];
  readonly phases: readonly {
    readonly name: string;
    readonly notes?: readonly Text[];
    readonly tasks: readonly {
      readonly id: string;
      readonly name: Text;
      readonly purpose: Text;
      readonly files: SlotText;
      /** Ids of the tasks that come first. */
      readonly after?: readonly string[];
      readonly owner: string;
    }[];
  }[];
  readonly risks: readonly ({ readonly id: string; readonly risk: Text } & Fields<'impact' | 'mitigation'>)[];
  readonly questions: readonly {
    readonly id: string;
    readonly group: OpenQuestion['group'];
    readonly question: Text;
    readonly blocks: Text;
  }[];
}

/** Makes a plan of what a case writes. Keys are the ids. */
export function readPlan(written: WrittenPlan): Plan {
  return {
    title: written.title,
    slots: new Map(Object.entries(written.slots).map(([id, slot]) => [id, slotOf(slot)])),
    contracts: written.contracts.map((change) => ({
      key: change.id,
      id: change.id,
      name: statement(change.name),
      endpoint: slotOf(change.endpoint),
      schema: slotOf(change.schema),
      event: slotOf(change.event),
      compatibility: slotOf(change.compatibility),
      versioning: slotOf(change.versioning),
    })),
    schema: written.schema.map((change) => ({
      key: change.id,
      id: change.id,
      kind: change.kind,
      name: statement(change.name),
      up: slotOf(change.up),
      down: slotOf(change.down),
      backfill: slotOf(change.backfill),
      impact: slotOf(change.impact),
    })),
    phases: written.phases.map(phaseOf),
    risks: written.risks.map(riskOf),
    questions: written.questions.map(({ id, group, question, blocks }) => ({
      key: id,
      id,
      group,
      question: statement(question),
      blocks: statement(blocks),
    })),
  };
}

function phaseOf({ name, tasks, notes = [] }: WrittenPlan['phases'][number], at: number): Phase {
  return {
    number: at + 1,
    name,
    notes: notes.map(statement),
    tasks: tasks.map(({ id, name, purpose, files, after = [], owner }) => ({
      key: id,
      id,
      phase: at + 1,
      name: statement(name),
      purpose: statement(purpose),
      files: slotOf(files),
      after,
      owner,
    })),
  };
}

function riskOf({ id, risk, impact, mitigation }: WrittenPlan['risks'][number]): Risk {
  return { key: id, id, risk: statement(risk), impact: slotOf(impact), mitigation: slotOf(mitigation) };
}

function slotOf(slot: SlotText): Slot {
  if ('none' in slot) return { state: 'none', reason: statement(slot.none) };
  if ('unknown' in slot) return { state: 'unknown', question: slot.unknown };
  return { state: 'stated', statements: slot.map(statement) };
}

function statement(text: Text): Statement {
  if (typeof text === 'string') return { text, origins: [{ from: 'answer', path: 'test' }] };
  return { text: text.text, origins: [{ from: 'brainstorm', line: text.line, path: 'test' }] };
}
