import type { Origin, Slot, Statement } from '../model/index.ts';
import type { Gains, PartGain, PlaybookRule, RiskGain, QuestionGain, TaskGain } from '../pack/index.ts';
import { fill } from './fill.ts';
import type {
  Draft,
  DraftChange,
  DraftQuestion,
  DraftRisk,
  DraftStatement,
  DraftTask,
  Match,
  Nested,
  Subject,
} from './types.ts';

type State = (template: string) => Statement;

/** Where a sentence stands among those of its slot when its rule does not say. */
const middle = 50;

/** What a fired rule brings, its texts filled in from the record and every piece with the rule as its origin. */
export function gain({ rule, subject }: Match): Draft {
  const { view } = subject;
  const origin = originOf(rule, subject);
  const state: State = (template) => ({ text: fill(template, view), origins: [origin] });
  const { adds } = rule;
  return {
    tasks: (adds.tasks ?? []).map((task) => taskOf(task, state, view)),
    contracts: (adds.contracts ?? []).map((change) => changeOf(change, 'contract', contractParts, state, view)),
    schema: (adds.schema ?? []).map((change) => changeOf(change, change.kind, schemaParts, state, view)),
    statements: statementsOf(adds, state),
    none: new Map(Object.entries(adds.none ?? {}).map(([slot, reason]) => [slot, state(reason)])),
    risks: (adds.risks ?? []).map((risk) => riskOf(risk, state, view)),
    questions: (adds.questions ?? []).map((question) => questionOf(question, state, view)),
    notes: (adds.notes ?? []).map(({ phase, text }) => ({ phase, text: state(text) })),
  };
}

function originOf(rule: PlaybookRule, { view, line }: Subject): Origin {
  const names = [view['name'], view['path'], view['text']];
  const record = names.find((name): name is string => typeof name === 'string' && name !== '');
  return {
    from: 'rule',
    ruleId: rule.id,
    ...(rule.each === undefined ? {} : { path: rule.each }),
    ...(line === undefined ? {} : { line }),
    ...(rule.each === undefined || record === undefined ? {} : { record }),
  };
}

const contractParts = ['endpoint', 'schema', 'event', 'compatibility', 'versioning'] as const;
const schemaParts = ['up', 'down', 'backfill', 'impact'] as const;

function taskOf(task: TaskGain, state: State, view: Nested): DraftTask {
  const about = view['name'] ?? view['path'];
  const item = view['text'];
  return {
    key: fill(task.key, view),
    phase: task.phase,
    name: state(task.name),
    purpose: state(task.purpose),
    ...(task.files ? { files: task.files.map(state).filter(({ text }) => text !== '') } : {}),
    ...(task.module === undefined ? {} : { module: state(task.module) }),
    ...(typeof about === 'string' ? { about } : {}),
    ...(typeof item === 'string' ? { item } : {}),
    owner: task.owner,
    after: (task.after ?? []).map((key) => fill(key, view)).filter((key) => key !== ''),
    yields: task.yields ?? false,
    ...(task.note === undefined ? {} : { note: state(task.note) }),
    ...(task.drops === undefined ? {} : { drops: task.drops }),
    ...(task.joins === undefined ? {} : { joins: fill(task.joins, view) }),
    ...(task.of === undefined ? {} : { of: task.of }),
    ...(task.gather === undefined ? {} : { gather: { ...task.gather, key: fill(task.gather.key, view) } }),
  };
}

function changeOf<Kind extends string, Part extends string>(
  change: { readonly key: string; readonly name: string } & Readonly<Record<Part, PartGain>>,
  kind: Kind,
  parts: readonly Part[],
  state: State,
  view: Nested,
): DraftChange<Kind> {
  return {
    key: fill(change.key, view),
    kind,
    name: state(change.name),
    parts: Object.fromEntries(parts.map((part) => [part, partOf(change[part], state)])),
  };
}

function partOf(part: PartGain, state: State): Slot {
  if (typeof part === 'string') return { state: 'stated', statements: [state(part)] };
  return 'none' in part ? { state: 'none', reason: state(part.none) } : { state: 'unknown', question: part.unknown };
}

function statementsOf(adds: Gains, state: State): readonly DraftStatement[] {
  return Object.entries(adds.statements ?? {})
    .flatMap(([slot, texts]) =>
      texts.map((text) =>
        typeof text === 'string'
          ? { slot, rank: middle, statement: state(text) }
          : {
              slot,
              rank: text.rank,
              statement: state(text.text),
              ...(text.of === undefined ? {} : { of: text.of }),
            },
      ),
    )
    .filter(({ statement }) => statement.text !== '');
}

function riskOf(risk: RiskGain, state: State, view: Nested): DraftRisk {
  return {
    key: fill(risk.key, view),
    risk: state(risk.risk),
    impact: partOf(risk.impact, state),
    mitigation: partOf(risk.mitigation, state),
    by: (risk.by ?? []).map((key) => fill(key, view)),
  };
}

function questionOf(question: QuestionGain, state: State, view: Nested): DraftQuestion {
  const { blocks } = question;
  return {
    key: fill(question.key, view),
    group: question.group,
    question: state(question.question),
    blocks: typeof blocks === 'string' ? state(blocks) : blocks.map((key) => fill(key, view)),
  };
}
