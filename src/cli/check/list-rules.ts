import { type CheckOptions, checkRules } from '../../check/index.ts';

/** Every rule with what it weighs here, for a person or as JSON. */
export function listRules(
  format: string,
  { severities = {} }: CheckOptions,
  urlOf: (ruleId: string) => string,
): string {
  const rules = checkRules.map(({ ruleId, severity, fixable = false, summary }) => ({
    ruleId,
    severity: severities[ruleId] ?? severity,
    fixable,
    summary,
    url: urlOf(ruleId),
  }));
  if (format === 'json') return `${JSON.stringify({ schemaVersion: 1, rules }, undefined, 2)}\n`;
  const longest = Math.max(...rules.map(({ ruleId }) => ruleId.length));
  return rules
    .map(
      ({ ruleId, severity, fixable, summary }) =>
        `${ruleId.padEnd(longest)}  ${severity.padEnd(7)}  ${fixable ? '--fix' : '     '}  ${summary}\n`,
    )
    .join('');
}
