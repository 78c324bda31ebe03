import type { Diagnostic, Severity } from '../model/index.ts';
import { compare } from '../text/index.ts';
import { readMutes } from './read-mutes.ts';
import type { PlanDocument } from './read/types.ts';
import type { CheckOptions, CheckRule, Finding } from './types.ts';

/** Holds a plan that was read against rules: those that are not off, without what comments in the plan turn off. */
export function checkDocument(
  document: PlanDocument,
  options: CheckOptions,
  rules: readonly CheckRule[],
): readonly Diagnostic[] {
  const isMuted = readMutes(document);
  const found = rules.flatMap((rule) => {
    const severity = options.severities?.[rule.ruleId] ?? rule.severity;
    return severity === 'off' ? [] : [...rule.check(document, options)].map((one) => told(rule.ruleId, severity, one));
  });
  return found
    .filter((one) => !isMuted(one.ruleId, offset(one)))
    .toSorted((a, b) => offset(a) - offset(b) || compare(a.ruleId, b.ruleId));
}

function told(ruleId: string, severity: Severity, { message, note, place, fix }: Finding): Diagnostic {
  return {
    ruleId,
    severity,
    message,
    ...(place && { place }),
    ...(note !== undefined && { note }),
    ...(fix && { fix }),
  };
}

function offset({ place }: Diagnostic): number {
  return place?.start.offset ?? 0;
}
