import type { Edit } from '../../model/index.ts';

/** Edits as the fix of a finding; none are no fix. */
export function someEdits(edits: readonly Edit[]): { readonly fix?: readonly Edit[] } {
  return edits.length > 0 ? { fix: edits } : {};
}
