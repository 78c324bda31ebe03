import type { Option } from '../options/types.ts';
import type { Evidence } from './types.ts';

/** Where a sign of a choice stands. */
export type Place = Pick<Evidence, 'line' | 'column'>;

/** A sign that speaks for options, under their names. */
export function signOf(named: readonly Option[], by: string, weight: number, place: Place): Evidence {
  return { ...place, options: named, text: named.map((option) => option.name).join(' + '), by, weight };
}
