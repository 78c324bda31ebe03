import type { Diagnostic, Edit } from '../model/index.ts';
import { applyEdits } from './apply-edits.ts';
import { check } from './check.ts';
import { checkRules } from './rules/index.ts';
import { statementsIn } from './statements-in.ts';
import type { CheckOptions, CheckRule } from './types.ts';

/** A plan with what could be mended in it mended, and the findings that are gone by that. */
export interface FixedPlan {
  readonly text: string;
  readonly fixed: readonly Diagnostic[];
}

// Mending one thing can bring another to light: a heading that becomes a section has a title. That ends long before this.
const mostRounds = 20;

/**
 * Mends what is safe to mend in a plan: ranks, numbers and order of headings, dashes of phases, boxes, ids, separators.
 * No statement is changed: a change after which the plan would say anything else is not made. What was fixed stays fixed:
 * fixing the result again changes nothing.
 */
export function fix(source: string, options: CheckOptions = {}, rules: readonly CheckRule[] = checkRules): FixedPlan {
  const mark = /^\uFEFF/u.exec(source)?.[0] ?? '';
  let text = source.slice(mark.length);
  const fixed: Diagnostic[] = [];
  const refused = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const found = check(text, options, rules).filter((one) => one.fix && !refused.has(keyOf(one)));
    const chosen = withoutOverlap(found);
    const { kept, dropped } = harmless(text, chosen);
    dropped.forEach((one) => refused.add(keyOf(one)));
    if (kept.length === 0 && dropped.length === 0) break;
    text = applyEdits(text, kept.flatMap(editsOf));
    for (const one of kept) fixed.push(one);
  }
  return { text: mark + text, fixed };
}

function keyOf({ ruleId, message }: Diagnostic): string {
  return `${ruleId} ${message}`;
}

function editsOf({ fix: edits = [] }: Diagnostic): readonly Edit[] {
  return edits;
}

/** Findings whose edits touch no edit of a finding before them; the others wait for the next round. */
function withoutOverlap(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const taken: Edit[] = [];
  return found.filter((one) => {
    const edits = editsOf(one);
    if (edits.some((edit) => taken.some((other) => edit.start <= other.end && other.start <= edit.end))) return false;
    taken.push(...edits);
    return true;
  });
}

/** Those whose edits leave what the plan says as it is: all of them, or those that do so one by one. */
function harmless(
  text: string,
  found: readonly Diagnostic[],
): { readonly kept: readonly Diagnostic[]; readonly dropped: readonly Diagnostic[] } {
  const said = statementsIn(text);
  const isKept = (some: readonly Diagnostic[]): boolean =>
    statementsIn(applyEdits(text, some.flatMap(editsOf))) === said;
  if (isKept(found)) return { kept: found, dropped: [] };
  const kept: Diagnostic[] = [];
  for (const one of found) if (isKept([...kept, one])) kept.push(one);
  return { kept, dropped: found.filter((one) => !kept.includes(one)) };
}
