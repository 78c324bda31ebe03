import type { Plan } from '../model/index.ts';
import type { FindTasks } from './find-tasks.ts';
import { listIds } from './list-ids.ts';
import { mapStatements } from './map-statements.ts';
import { referenceClose, referenceOpen } from './reference-marks.ts';
import { allMatches } from '../text/index.ts';

const reference = `${referenceOpen}([^${referenceClose}]*)${referenceClose}`;
const one = new RegExp(reference, 'gu');
const inBrackets = new RegExp(` ?\\(((?:,? ?${reference})+)\\)`, 'gu');

/**
 * Puts ids where rules refer to parts of the plan by key: `(T2.1, T2.3)`, `Q4`. Brackets around references that find
 * nothing go away with them; a reference on its own that finds nothing reads as its key.
 */
export function resolveReferences(plan: Plan, find: FindTasks): Plan {
  const ids = idsOf(plan);
  const idsFor = (key: string) => ids.get(key) ?? find(key).flatMap((task) => ids.get(task.key) ?? []);
  const resolve = (text: string) =>
    text
      .replace(inBrackets, (_whole, references: string) => {
        const found = allMatches(references, one).flatMap(([, key = '']) => idsFor(key));
        return found.length === 0 ? '' : ` (${listIds([...new Set(found)])})`;
      })
      .replace(one, (_whole, key: string) => listIds(idsFor(key)) || key);
  return mapStatements(plan, (statement) =>
    statement.text.includes(referenceOpen) ? { ...statement, text: resolve(statement.text) } : statement,
  );
}

/** The ids that each key stands for; `contracts` and `schema` stand for all changes of their section. */
function idsOf(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const tasks = plan.phases.flatMap((phase) => phase.tasks);
  return new Map<string, readonly string[]>([
    ...[...plan.risks, ...plan.schema, ...plan.contracts, ...tasks].map(({ key, id }) => [key, [id]] as const),
    ...plan.questions.map(({ key, id }) => [`?${key}`, [id]] as const),
    ['contracts', plan.contracts.map(({ id }) => id)],
    ['schema', plan.schema.map(({ id }) => id)],
  ]);
}
