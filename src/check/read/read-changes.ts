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
const [endpoint] = contractFields;
/** What is called by a route or in code is the change itself. */
const called = /`|(?:^|\s)\/\w/u;

/** Reads section 3: one change per heading, label, item or row that has fields; fields that stand alone are of all changes. */
export function readChanges(parts: readonly Part[]): Changes {
  const fields = new Map<string, Field>();
  const share = (more: ReadonlyMap<string, Field>): void =>
    more.forEach((field, id) => fields.set(id, fields.get(id) ?? field));
  const changes: RecordPart[] = [];
  for (const part of gatherRows(parts)) {
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
  share(fieldsBehind(changes));
  return { changes, shared: fields };
}

/** Rows that each say one field, side by side, are one change: its name stands in none of them. */
function gatherRows(parts: readonly Part[]): readonly Part[] {
  const gathered: Part[] = [];
  let rows: Part[] = [];
  const flush = (): void => {
    const [first] = rows;
    const says = contractFields.filter((field) => rows.some(({ label }) => labelSays(label, field)));
    if (first && says.length >= 2)
      gathered.push({ ...first, id: '', form: 'label', parts: rows, ...callOf(first, rows) });
    else gathered.push(...rows);
    rows = [];
  };
  for (const part of parts) {
    if (part.form === 'row' && !saysByColumn(part) && !called.test(part.label)) {
      const before = rows.at(-1);
      if (before && part.place.start.line !== before.place.start.line + 1) flush();
      rows.push(part);
    } else {
      flush();
      gathered.push(part);
    }
  }
  flush();
  return gathered;
}

// A table whose columns are the fields has a change in each row.
function saysByColumn({ parts }: Part): boolean {
  return parts.slice(1).some(({ label }) => contractFields.some((field) => labelSays(label, field)));
}

// Such a change is called by what it says of its endpoint, else of its first field.
function callOf(first: Part, rows: readonly Part[]): Pick<Part, 'label' | 'text' | 'words' | 'place'> {
  const { text, place } = rows.find(({ label }) => endpoint && labelSays(label, endpoint)) ?? first;
  return { label: text, text: '', words: text, place };
}

// Labels that follow the items of the last change, of what no change says by itself, are of all of them.
function fieldsBehind(changes: readonly RecordPart[]): ReadonlyMap<string, Field> {
  const last = changes.at(-1);
  if (!last || changes.length < 2 || !last.part.parts.some(({ form }) => form === 'item')) return new Map();
  const behind = last.part.parts.filter((part) => part.form === 'label' && isField(part));
  const fields = readFields({ ...last.part, words: '', parts: behind }, contractFields);
  const others = changes.slice(0, -1);
  return new Map([...fields].filter(([id]) => others.every((change) => !change.fields.has(id))));
}

function isField({ id, label, form }: Part): boolean {
  return id === '' && form !== 'row' && contractFields.some((field) => labelSays(label, field)) && !called.test(label);
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
