import { checkRules } from '../../check/index.ts';
import type { Pack } from '../../pack/index.ts';
import { didYouMean, sanitize } from '../../text/index.ts';
import { PlanwrightError } from '../planwright-error.ts';

/**
 * What a rule of the playbook or of `check` is for, as text. A rule that this pack has not is looked for elsewhere.
 *
 * @param elsewhere finds another pack that has a rule
 * @throws PlanwrightError where no rule has that id
 */
export function explainRule(id: string, pack: Pack, elsewhere: (id: string) => Pack | undefined): string {
  const held = checkRules.find((rule) => rule.ruleId === id);
  const ruleIn = ({ rules }: Pack) => rules.find((rule) => rule.id === id);
  const other = ruleIn(pack) || held ? undefined : elsewhere(id);
  const brought = ruleIn(other ?? pack);
  if (brought) {
    const lines = [brought.title, brought.reason, ...brought.cites.map((source) => `Source: ${source}`)];
    return `${sanitize([`${id} (playbook${other ? ` of ${other.name}` : ''})`, ...lines].join('\n'))}\n`;
  }
  if (held) return `${id} (check, ${held.severity})\n${held.summary}\n${held.rationale}\n`;
  const meant = didYouMean(id, [...pack.rules.map((rule) => rule.id), ...checkRules.map((rule) => rule.ruleId)]);
  throw new PlanwrightError(
    `there is no rule ${sanitize(id)}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    'planwright check names rules behind its findings; PLAN:LINE asks for a line of a plan',
  );
}
