import { join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { compare, sanitize } from '../../text/index.ts';
import { statOf } from '../files/stat-of.ts';
import { PlanwrightError } from '../planwright-error.ts';

// A link that leads back up, as those in /proc do, would be walked without end.
const walk = { ignore: ['**/node_modules/**'], followSymbolicLinks: false };

/**
 * The plans that were named: files as they are, folders for the `*.plan.md` in them, patterns for what they match.
 * Each once, in the order in which they were named; those of one folder or pattern by their names.
 *
 * @throws PlanwrightError where a folder or pattern stands for nothing
 */
export function findPlans(named: readonly string[]): readonly string[] {
  return [...new Set(named.flatMap(plansOf))];
}

function plansOf(name: string): readonly string[] {
  const there = name === '-' ? undefined : statOf(name);
  if (there?.isDirectory()) {
    const plans = globSync('**/*.plan.md', { cwd: name, ...walk }).map((path) => join(name, path));
    return some(
      plans,
      `${sanitize(name)}: there is no *.plan.md in this folder`,
      'name plans that are called otherwise',
    );
  }
  if (there || name === '-' || !isDynamicPattern(name)) return [name];
  const plans = globSync(name, { ...walk, expandDirectories: false });
  return some(plans, `${sanitize(name)}: no file matches this pattern`, 'check the pattern; ** stands for any folders');
}

function some(plans: readonly string[], message: string, hint: string): readonly string[] {
  if (plans.length === 0) throw new PlanwrightError(message, hint);
  return plans.toSorted(compare);
}
