import type { Diagnostic } from '../../model/index.ts';
import { compare } from '../../text/index.ts';

/** What was fixed, on one line: `fixed 3 findings in 1 file: section-level 2, task-id 1`. */
export function describeFixed(fixed: readonly Diagnostic[], files: number): string {
  if (fixed.length === 0) return 'nothing to fix';
  const counts = new Map<string, number>();
  for (const { ruleId } of fixed) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const told = [...counts].toSorted(([a], [b]) => compare(a, b)).map(([ruleId, times]) => `${ruleId} ${String(times)}`);
  const some = (amount: number, noun: string): string => `${String(amount)} ${noun}${amount === 1 ? '' : 's'}`;
  return `fixed ${some(fixed.length, 'finding')} in ${some(files, 'file')}: ${told.join(', ')}`;
}
