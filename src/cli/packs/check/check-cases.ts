import { check } from '../../../check/index.ts';
import type { Diagnostic } from '../../../model/index.ts';
import type { Pack } from '../../../pack/index.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { readCases } from './read-cases.ts';
import { runCase } from './run-case.ts';

/** What came of the golden cases. */
export interface CheckedCases {
  readonly diagnostics: readonly Diagnostic[];
  readonly count: number;
  /** Paths of the expected plans that were written. */
  readonly written: readonly string[];
}

/**
 * Renders the golden cases of a pack and compares them byte for byte.
 *
 * @param update whether what differs is accepted and written
 */
export function checkCases(folder: string, pack: Pack, update: boolean): CheckedCases {
  const diagnostics: Diagnostic[] = [];
  const written: string[] = [];
  const cases = readCases(folder);
  for (const one of cases) {
    const { plan, diagnostics: found } = runCase(one, pack);
    diagnostics.push(...found);
    if (plan === undefined) continue;
    const { path, text } = one.expected;
    if (plan !== text && update) {
      writeWhole([{ path, text: plan }], { force: true });
      written.push(path);
    } else if (text === undefined) diagnostics.push(finding(path, 'Missing the expected plan', 1));
    else if (plan !== text) diagnostics.push(difference(path, text, plan));
    const flaws = check(plan, { owners: pack.owners }).filter(({ severity }) => severity === 'error');
    diagnostics.push(...flaws.map((flaw) => ({ ...flaw, path })));
  }
  return { diagnostics, count: cases.length, written };
}

function finding(path: string, message: string, line: number): Diagnostic {
  const point = { line, column: 1, offset: 0 };
  const note = '--update accepts what the pack makes now';
  return { ruleId: 'pack-case', severity: 'error', message, path, note, place: { start: point, end: point } };
}

function difference(path: string, expected: string, plan: string): Diagnostic {
  const [old, now] = [expected.split('\n'), plan.split('\n')];
  const at = Math.max(
    0,
    now.findIndex((line, index) => line !== old[index]),
  );
  const cut = (line: string | undefined): string =>
    line === undefined ? 'the end' : `\`${line.trim().slice(0, 100)}\``;
  return finding(path, `Unexpected plan, it has ${cut(now[at])}, expected ${cut(old[at])}`, at + 1);
}
