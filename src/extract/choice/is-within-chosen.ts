import type { Section } from '../outline/index.ts';
import { namedInHeading } from './named-in-heading.ts';
import type { Weighing } from './types.ts';

/** Whether a section stands below "Chosen approach: nightly export": what is decided there is a part of it. */
export function isWithinChosen(weighing: Weighing, { parent }: Section): boolean {
  for (let at = parent; at; at = at.parent)
    if (at.kind === 'heading' && at.roles[0] === 'decision' && namedInHeading(weighing, at)) return true;
  return false;
}
