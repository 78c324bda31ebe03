import { compose } from '../../compose/index.ts';
import type { Pack } from '../../pack/index.ts';
import { render, trace } from '../../render/index.ts';
import type { ExplainedLine } from '../../report/index.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { describeOrigin } from './describe-origin.ts';
import { readMadePlan } from './read-made-plan.ts';
import { sameLine } from './same-line.ts';

/** A line of a plan to explain, and the answers file that the plan was made from. */
export interface LineRequest {
  readonly path: string;
  readonly line: number;
  readonly answers: string;
}

/**
 * Why a line is in a plan: the plan is made again from its answers file, and the line's statements say where they are from.
 *
 * @throws PlanwrightError where plan or answers cannot be read, or the plan has no such line
 */
export async function explainLine({ path, line, answers }: LineRequest, pack: Pack): Promise<ExplainedLine> {
  const made = readMadePlan(path, answers, pack);
  const lines = made.text.split(/\r\n|\n|\r/u);
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  if (line < 1 || line > count)
    throw new PlanwrightError(`${path}: there is no line ${line}, it has ${count}`, 'name a line of the plan');
  const plan = compose(made.answers, pack);
  const at = await sameLine(lines.join('\n'), render(plan, pack), line);
  const origins = at === undefined ? [] : (trace(plan, pack).get(at) ?? []);
  const different = new Map(origins.map((origin) => [JSON.stringify(origin), origin]));
  return {
    plan: path,
    line,
    text: lines[line - 1] ?? '',
    state: at === undefined ? 'edited' : 'kept',
    answers: made.answersPath,
    ...(made.brainstorm && { brainstorm: made.brainstorm.path }),
    sources: [...different.values()].map((origin) => describeOrigin(origin, made, pack)),
  };
}
