import type { Statement } from '../model/index.ts';
import { mergeByKey } from './merge-by-key.ts';
import { mergeOrigins } from './merge-origins.ts';
import { mergeSlots } from './merge-slots.ts';
import { mergeStatements } from './merge-statements.ts';
import type { Draft, DraftChange, DraftQuestion, DraftRisk, DraftTask } from './types.ts';

/** What the rules bring, put together: the same key is the same thing, whoever brings it, and keeps all their origins. */
export function mergeDrafts(drafts: readonly Draft[]): Draft {
  const all = <Part extends keyof Draft>(part: Part) => drafts.map((draft) => draft[part]);
  return {
    tasks: mergeByKey(all('tasks').flat(), mergeTasks),
    contracts: mergeByKey(all('contracts').flat(), mergeChanges),
    schema: mergeByKey(all('schema').flat(), mergeChanges),
    statements: all('statements').flat(),
    // The first rule to say why there is none is heard.
    none: new Map(
      all('none')
        .flatMap((none) => [...none])
        .toReversed(),
    ),
    risks: mergeByKey(all('risks').flat(), mergeRisks),
    questions: mergeByKey(all('questions').flat(), mergeQuestions),
    notes: all('notes').flat(),
  };
}

function oneOf(first: Statement, all: readonly Statement[]): Statement {
  return { text: first.text, origins: mergeOrigins(all.map(({ origins }) => origins)) };
}

function unique(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

function mergeTasks(first: DraftTask, all: readonly DraftTask[]): DraftTask {
  const files = mergeStatements(all.flatMap((task) => task.files ?? []));
  return {
    ...first,
    name: oneOf(
      first.name,
      all.map((task) => task.name),
    ),
    purpose: oneOf(
      first.purpose,
      all.map((task) => task.purpose),
    ),
    files,
    after: unique(all.map((task) => task.after)),
    yields: all.every((task) => task.yields),
  };
}

function mergeChanges<Kind extends string>(
  first: DraftChange<Kind>,
  all: readonly DraftChange<Kind>[],
): DraftChange<Kind> {
  const names = all.map((change) => change.name);
  const parts = Object.entries(first.parts).map(([part, slot]) => [
    part,
    mergeSlots(
      slot,
      all.flatMap((change) => change.parts[part] ?? []),
    ),
  ]);
  return { ...first, name: oneOf(first.name, names), parts: Object.fromEntries(parts) };
}

function mergeRisks(first: DraftRisk, all: readonly DraftRisk[]): DraftRisk {
  return {
    key: first.key,
    risk: oneOf(
      first.risk,
      all.map(({ risk }) => risk),
    ),
    impact: mergeSlots(
      first.impact,
      all.map(({ impact }) => impact),
    ),
    mitigation: mergeSlots(
      first.mitigation,
      all.map(({ mitigation }) => mitigation),
    ),
    by: unique(all.map(({ by }) => by)),
  };
}

function mergeQuestions(first: DraftQuestion, all: readonly DraftQuestion[]): DraftQuestion {
  const keys = all.map(({ blocks }) => ('text' in blocks ? [] : blocks));
  return {
    ...first,
    question: oneOf(
      first.question,
      all.map(({ question }) => question),
    ),
    blocks: 'text' in first.blocks ? first.blocks : unique(keys),
  };
}
