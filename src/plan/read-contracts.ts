import { contract, type PlanDocument } from '../check/index.ts';
import type { ContractChange, Slot } from '../model/index.ts';
import { slug } from '../text/index.ts';
import { afterId } from './after-id.ts';
import type { Reading } from './create-reading.ts';
import { readSlots } from './read-slots.ts';

/** The changes of section 3. What none of them says by itself, all of them have of `shared`. */
export function readContracts(
  { changes }: PlanDocument,
  shared: ReadonlyMap<string, Slot>,
  reading: Reading,
): readonly ContractChange[] {
  return changes.map(({ id, name, part }) => {
    const field = readSlots(part.parts, contract.contractFields, reading, (one) => shared.get(one));
    const change: ContractChange = {
      key: id === '' ? slug(name) : id,
      id,
      name: part.text === '' ? reading.said(part, afterId(part)) : reading.statement(name, part.place),
      endpoint: field('endpoint'),
      schema: field('schema'),
      event: field('event'),
      compatibility: field('compatibility'),
      versioning: field('versioning'),
    };
    reading.places.set(change, part.place);
    return change;
  });
}
