import type { Plan } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import type { Tokens } from '../tokens.ts';
import { viewContracts } from './view-contracts.ts';
import { viewLabel } from './view-label.ts';
import { viewPhases } from './view-phases.ts';
import { viewQuestions } from './view-questions.ts';
import { viewRisks } from './view-risks.ts';
import { viewSchema } from './view-schema.ts';
import { viewSlots } from './view-slots.ts';
import { view } from './view.ts';
import type { View } from './view.ts';

/**
 * What the section templates of a pack see of a plan: every slot as `section.name`, and beside the slots
 * `contracts.changes`, `data.*.changes`, `phases`, `risks.list`, `questions.<group>`. All statements stand behind tokens.
 */
export function viewPlan(plan: Plan, pack: Pick<Pack, 'slots'>, tokens: Tokens): View {
  const drawing = {
    plan,
    tokens,
    questions: new Map(plan.questions.map((question) => [question.key, question])),
    taskIds: new Map(plan.phases.flatMap(({ tasks }) => tasks.map(({ key, id }) => [key, id]))),
  };
  const slots = viewSlots(pack, drawing);
  const section = (name: string, ...more: readonly View[]): View => view(slots.get(name) ?? {}, ...more);
  return view(Object.fromEntries(slots), {
    title: viewLabel(plan.title, tokens),
    contracts: section('contracts', viewContracts(drawing)),
    data: section('data', viewSchema(drawing)),
    phases: viewPhases(drawing),
    risks: section('risks', view({ list: viewRisks(drawing) })),
    questions: section('questions', viewQuestions(drawing)),
  });
}
