import type { Task } from '../../model/index.ts';
import type { Drawing } from './drawing.ts';
import { viewLabel } from './view-label.ts';
import { viewSlot } from './view-slot.ts';
import { viewStatement } from './view-statement.ts';
import { view } from './view.ts';
import type { View } from './view.ts';

/** Section 5: the phases with their tasks and notes. */
export function viewPhases(drawing: Drawing): readonly View[] {
  const { plan, tokens } = drawing;
  return plan.phases.map((phase) =>
    view({
      number: phase.number,
      name: viewLabel(phase.name, tokens),
      tasks: phase.tasks.map((task) => viewTask(task, drawing)),
      notes: viewSlot({ state: 'stated', statements: phase.notes }, drawing),
    }),
  );
}

function viewTask(task: Task, drawing: Drawing): View {
  const { tokens, taskIds } = drawing;
  const ids = task.after.flatMap((key) => taskIds.get(key) ?? []);
  return view({
    id: viewLabel(task.id, tokens),
    name: viewStatement(task.name, tokens),
    purpose: viewStatement(task.purpose, tokens),
    files: viewSlot(task.files, drawing, 'name'),
    dependencies: ids.map((id, at) =>
      view({ id: viewLabel(id, tokens, task.name.origins), last: at === ids.length - 1 }),
    ),
    owner: viewLabel(task.owner, tokens, task.name.origins),
  });
}
