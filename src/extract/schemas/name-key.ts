import { partsOf } from '../names/shapes.ts';

/** The form of a table's or column's name that all its spellings share. */
export function nameKey(name: string): string {
  return partsOf(name).join('_');
}
