import { once } from './once.ts';
import type { Role, Section } from './outline/index.ts';
import type { Reading } from './reading.ts';
import { roleOf } from './roles-of.ts';

/** Roles of what weighs options. */
const weighing = new Set<Role | undefined>(['options', 'option']);

/** The sections of the option that was chosen. */
const chosenIn = once(
  ({ decision: { options } }: Reading): ReadonlySet<Section> =>
    new Set(options.filter(({ status }) => status === 'chosen').flatMap(({ sections }) => sections)),
);

/** Whether a section describes the option that was chosen, among all that are weighed. */
export function describesChosen(reading: Reading, section: Section): boolean {
  if (!weighing.has(roleOf(section))) return false;
  const chosen = chosenIn(reading);
  for (let at: Section | undefined = section; at && !weighing.has(at.roles[0]); at = at.parent)
    if (chosen.has(at)) return true;
  return false;
}
