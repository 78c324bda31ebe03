import type { Section } from '../outline/index.ts';
import { isNoChoice } from './affirmed.ts';
import { weighsFirst } from './weighs-first.ts';
import type { Weighing } from './types.ts';

/** Whether a label says that nothing is chosen: "We lean towards either:" and a list of two, "Once both are built, compare:". */
export function isLeftOpen(weighing: Weighing, section: Section): boolean {
  const labels = [section, ...section.children.filter((at) => !listsLost(weighing, at))].filter(
    // "Rejected because:" speaks of another.
    (at) => at.kind === 'label' && at.roles[0] !== 'rationale',
  );
  return labels.some(({ raw }) => isNoChoice(weighing, raw) || weighsFirst(weighing.words, raw));
}

/** "Rejected alternatives:" below what was chosen lists the others. */
function listsLost({ words }: Weighing, { heading, roles: [role] }: Section): boolean {
  return role === 'options' && words.has('option-names.others', heading);
}
