import type { ListName } from '../list-name.ts';

/** What becomes of a thing. */
export type Change = 'new' | 'changed' | 'removed' | 'existing';

/** Which words say so. */
export const changeLists: readonly (readonly [Change, ListName])[] = [
  ['new', 'names.new'],
  ['removed', 'names.removed'],
  ['changed', 'names.changed'],
  ['existing', 'names.existing'],
];
