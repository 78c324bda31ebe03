import { describesChosen } from './describes-chosen.ts';
import type { Role, Section } from './outline/index.ts';
import type { Reading } from './reading.ts';
import { roleOf } from './roles-of.ts';

/** The nearest role of a section. What describes the option that was chosen says what is to be done: it proposes. */
export function roleIn(reading: Reading, section: Section): Role | undefined {
  return describesChosen(reading, section) ? 'proposal' : roleOf(section);
}
