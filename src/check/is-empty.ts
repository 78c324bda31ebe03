import type { Part } from './read/types.ts';

/** Whether a part says nothing beside its label. */
export function isEmpty(part: Part): boolean {
  if (part.form === 'code' || part.text !== '') return false;
  return part.parts.every((nested) => isEmpty(nested) && nested.label === '');
}
