import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PlanwrightError } from '../planwright-error.ts';

/**
 * The path of the answers file of a plan: the one that was named, else `NAME.answers.yaml` beside the plan.
 *
 * @throws PlanwrightError where there is none
 */
export function findAnswers(plan: string, named: string | undefined): string {
  const beside = join(dirname(plan), `${basename(plan).replace(/(?:\.plan)?\.md$/iu, '')}.answers.yaml`);
  const path = named ?? beside;
  if (existsSync(path)) return path;
  throw new PlanwrightError(
    `${plan}: there is no answers file ${path} that it was made from`,
    'name it with --answers; of a plan that planwright did not make, nothing can be explained',
  );
}
