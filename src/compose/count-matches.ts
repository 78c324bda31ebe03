import type { Answers } from '../model/index.ts';
import type { Pack, PlaybookRule } from '../pack/index.ts';
import { gain } from './gain.ts';
import { matchRule } from './match-rule.ts';
import { sceneOf } from './scene-of.ts';

/** How often a rule fires on answers. Its texts are filled as for a plan, so one that cannot be throws here. */
export function countMatches(
  rule: PlaybookRule,
  answers: Pick<Answers, 'answers'>,
  pack: Pick<Pack, 'phrases'>,
): number {
  return matchRule(rule, sceneOf(answers, pack.phrases['and'] ?? ',')).map(gain).length;
}
