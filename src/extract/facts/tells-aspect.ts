import { once } from '../once.ts';
import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { rolesOf } from '../roles-of.ts';

/** In how many options' sections each label opens an item. */
const labelsOfOptions = once(({ decision: { options } }: Reading): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { sections } of options) {
    const leads = sections.flatMap(({ passages }) =>
      passages.flatMap(({ form, lead }) => (form === 'item' && lead) || []),
    );
    for (const lead of new Set(leads)) found.set(lead, (found.get(lead) ?? 0) + 1);
  }
  return found;
});

/** Whether an item's label stands below several options: "Effort: M" and "Scope: …" tell what each is, and weigh nothing. */
export function tellsAspect(reading: Reading, { lead }: Passage): boolean {
  if (lead === undefined || (labelsOfOptions(reading).get(lead) ?? 0) < 2) return false;
  const [role] = rolesOf(lead, reading.words);
  return role !== 'pros' && role !== 'rationale';
}
