import { allChanges, contractFields } from '../contract.ts';
import { labelSays } from '../label-says.ts';
import { stateOf } from '../state-of.ts';
import { readFields } from './read-fields.ts';
import type { Field, Part, RecordPart } from './types.ts';

/** The changes of section 3, and what it says of all of them at once. */
export interface Changes {
  readonly changes: readonly RecordPart[];
  readonly shared: ReadonlyMap<string, Field>;
}

const shared = { says: allChanges };

/** Reads section 3: one change per heading, label, item or row that has fields; fields that stand alone are of all changes. */
export function readChanges(parts: readonly Part[]): Changes {
  const fields = new Map<string, Field>();
  const share = (more: ReadonlyMap<string, Field>): void =>
    more.forEach((field, id) => fields.set(id, fields.get(id) ?? field));
  const changes: RecordPart[] = [];
  for (const part of parts) {
    const own = deepFields(part);
    if (isField(part)) share(readFields({ ...part, parts: [part], words: '' }, contractFields));
    else if (part.id === '' && labelSays(part.label, shared)) share(own);
    else if (isChange(part, own)) changes.push(change(part, own));
    else if (part.form === 'heading' || part.form === 'label') {
      // A heading that only groups, such as "REST" above several changes.
      const nested = readChanges(part.parts);
      const inner = nested.changes.length > 0 || nested.shared.size > 0 ? nested.changes : ownOnly(part);
      for (const one of inner) changes.push(one);
      share(nested.shared);
    }
  }
  return { changes, shared: fields };
}

function isField({ id, label, form }: Part): boolean {
  return (
    id === '' &&
    form !== 'row' &&
    contractFields.some((field) => labelSays(label, field)) &&
    !/`|(?:^|\s)\/\w/u.test(label)
  );
}

function isChange(part: Part, fields: ReadonlyMap<string, Field>): boolean {
  if (part.form === 'text' || part.form === 'code') return false;
  if (part.form === 'row') return true;
  const nested = part.parts.some((one) => one.id !== '' || one.form === 'heading' || one.form === 'row');
  return (
    (fields.size >= 2 || (part.id !== '' && !nested)) &&
    !(nested && part.form === 'heading' && !part.parts.some(isField))
  );
}

function ownOnly(part: Part): readonly RecordPart[] {
  return stateOf(part.parts[0]?.words ?? '').state === 'stated' ? [change(part, new Map())] : [];
}

// "Endpoint" may stand under a sub-heading of the change, hence one step deeper.
function deepFields(part: Part): ReadonlyMap<string, Field> {
  const fields = new Map(readFields(part, contractFields));
  for (const nested of part.parts) {
    if (isField(nested)) continue;
    for (const [id, field] of readFields(nested, contractFields)) if (!fields.has(id)) fields.set(id, field);
  }
  return fields;
}

function change(part: Part, fields: ReadonlyMap<string, Field>): RecordPart {
  return { id: part.id, name: part.label || part.text, fields, place: part.place, part };
}
