import { checkRules } from '../../check/index.ts';
import type { Pack } from '../../pack/index.ts';
import { didYouMean, sanitize } from '../../text/index.ts';
import { PlanwrightError } from '../planwright-error.ts';

/**
 * What a rule of the playbook or of `check` is for, as text.
 *
 * @throws PlanwrightError where no rule has that id
 */
export function explainRule(id: string, { rules }: Pick<Pack, 'rules'>): string {
  const brought = rules.find((rule) => rule.id === id);
  if (brought) {
    const lines = [brought.title, brought.reason, ...brought.cites.map((source) => `Source: ${source}`)];
    return `${sanitize([`${id} (playbook)`, ...lines].join('\n'))}\n`;
  }
  const held = checkRules.find((rule) => rule.ruleId === id);
  if (held) return `${id} (check, ${held.severity})\n${held.summary}\n${held.rationale}\n`;
  const meant = didYouMean(id, [...rules.map((rule) => rule.id), ...checkRules.map((rule) => rule.ruleId)]);
  throw new PlanwrightError(
    `there is no rule ${sanitize(id)}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    'planwright check names rules behind its findings; PLAN:LINE asks for a line of a plan',
  );
}
