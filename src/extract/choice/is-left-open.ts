import type { Section } from '../outline/index.ts';
import { isNoChoice } from './affirmed.ts';
import { endsOnCondition } from './ends-on-condition.ts';
import { weighsFirst } from './weighs-first.ts';
import type { Weighing } from './types.ts';

/** Fewer boxes than this are no list to choose from. */
const fewestBoxes = 2;

/** "- [ ] **Option A**: …", "- [ ] **Option B**: …": whether options still wait for somebody's tick. */
function waitsForTick({ options }: Weighing, { passages, children }: Section): boolean {
  const labelled = children.filter(({ kind }) => kind === 'label').flatMap((child) => child.passages);
  const boxes = [...passages, ...labelled].filter(({ checked }) => checked !== undefined);
  if (boxes.length < fewestBoxes) return false;
  const listed = new Set(options.flatMap((option) => option.passages));
  const weighed = boxes.filter((box) => listed.has(box));
  return weighed.length >= fewestBoxes && weighed.every(({ checked }) => checked === false);
}

/** Whether a label says that nothing is chosen: "We lean towards either:" and a list of two, "Once both are built, compare:". */
export function isLeftOpen(weighing: Weighing, section: Section): boolean {
  const labels = [section, ...section.children.filter((at) => !listsLost(weighing, at))].filter(
    // "Rejected because:" speaks of another.
    (at) => at.kind === 'label' && at.roles[0] !== 'rationale',
  );
  if (waitsForTick(weighing, section)) return true;
  if (section.kind === 'heading' && endsOnCondition(weighing.words, section.heading)) return true;
  return labels.some(({ raw }) => isNoChoice(weighing, raw) || weighsFirst(weighing.words, raw));
}

/** "Rejected alternatives:" below what was chosen lists the others. */
function listsLost({ words }: Weighing, { heading, roles: [role] }: Section): boolean {
  return role === 'options' && words.has('option-names.others', heading);
}
