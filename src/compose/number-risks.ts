import type { Risk } from '../model/index.ts';
import type { DraftRisk } from './types.ts';

/** The risks with their ids, in order of appearance: R1, R2, ... */
export function numberRisks(risks: readonly DraftRisk[]): readonly Risk[] {
  return risks.map(({ key, risk, impact, mitigation }, at) => ({ key, id: `R${at + 1}`, risk, impact, mitigation }));
}
