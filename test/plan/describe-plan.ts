import type { Slot, Statement } from '../../src/model/index.ts';
import type { ParsedPlan } from '../../src/plan/index.ts';

/** A plan that was read, as lines: each thing with its line in the source, each slot with its state. */
export function describePlan({ plan, places, done }: ParsedPlan): string {
  const at = (thing: object): string => `L${places.get(thing)?.start.line ?? '?'}`;
  const said = (statement: Statement): string => `${JSON.stringify(statement.text)} ${at(statement)}`;
  const slot = (name: string, one: Slot): readonly string[] => {
    if (one.state === 'unknown') return one.question === '' ? [] : [`  ${name}: not known, ${one.question}`];
    if (one.state === 'none') return [`  ${name}: none, ${said(one.reason)}`];
    return [`  ${name}:`, ...one.statements.map((statement) => `    ${said(statement)}`)];
  };
  const lines = [
    ...(plan.title === '' ? [] : [`title ${plan.title}`]),
    ...[...plan.slots].flatMap(([id, one]) => [id, ...slot('says', one)]),
    ...plan.contracts.flatMap((one) => [
      `contract ${one.key} ${one.id} ${said(one.name)} ${at(one)}`,
      ...(['endpoint', 'schema', 'event', 'compatibility', 'versioning'] as const).flatMap((name) =>
        slot(name, one[name]),
      ),
    ]),
    ...plan.schema.flatMap((one) => [
      `${one.kind} ${one.key} ${one.id} ${said(one.name)} ${at(one)}`,
      ...(['up', 'down', 'backfill', 'impact'] as const).flatMap((name) => slot(name, one[name])),
    ]),
    ...plan.phases.flatMap((phase) => [
      `phase ${phase.number} ${JSON.stringify(phase.name)} ${at(phase)}`,
      ...phase.tasks.flatMap((task) => [
        `  task ${task.key} ${task.id} in ${task.phase} ${said(task.name)} ${at(task)}${done.has(task.key) ? ' done' : ''}`,
        `    for ${said(task.purpose)}, by ${JSON.stringify(task.owner)}, after ${JSON.stringify(task.after)}`,
        ...slot('  files', task.files),
      ]),
      ...phase.notes.map((note) => `  note ${said(note)}`),
    ]),
    ...plan.risks.flatMap((one) => [
      `risk ${one.key} ${one.id} ${said(one.risk)} ${at(one)}`,
      ...slot('impact', one.impact),
      ...slot('mitigation', one.mitigation),
    ]),
    ...plan.questions.map(
      (one) =>
        `question ${one.key} ${one.id} ${one.group} ${said(one.question)}, blocks ${said(one.blocks)} ${at(one)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
