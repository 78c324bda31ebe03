import type { Entry } from '../../model/index.ts';
import type { Field } from '../../pack/index.ts';
import { entryOf, isRecordTyped, isUntyped, type Typed, typedEntry, withRequired } from './form-fields.ts';

/** What became of a form: a record, or one that is begun and not filled in as far as it must be, or neither. */
export interface SettledEntry {
  readonly values: readonly Entry[];
  readonly begun?: Typed;
}

/**
 * What a form says when it is left, whichever way: nothing that was typed is lost. A record that is there keeps what it
 * must have.
 *
 * @param before the record that was changed; undefined for a new one
 */
export function settleEntry(fields: readonly Field[], typed: Typed, before: Entry | undefined): SettledEntry {
  if (before) {
    const was = typedEntry(fields, before);
    const now = withRequired(fields, typed, was);
    const same = fields.every(({ name }) => (now[name] ?? '') === was[name]);
    return { values: [same ? before : entryOf(fields, now, before)] };
  }
  if (isRecordTyped(fields, typed)) return { values: [entryOf(fields, typed, undefined)] };
  if (isUntyped(typed)) return { values: [] };
  return { values: [], begun: Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== '')) };
}
