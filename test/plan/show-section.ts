import { contract } from '../../src/check/index.ts';
import { parsePlan } from '../../src/plan/index.ts';
import { describePlan } from './describe-plan.ts';

/** What is read of a plan with one section, its heading on line 1 and its body from line 3. */
export function showSection(number: number, body: readonly string[]): readonly string[] {
  const title = contract.sections.find((section) => section.number === number)?.title ?? '';
  return describePlan(parsePlan([`## ${number}. ${title}`, '', ...body, ''].join('\n')))
    .trimEnd()
    .split('\n');
}
