import type { Words } from '../words.ts';
import { numberPlaces } from './number-places.ts';

/** "Option 1 but have to try it first", where no options are told: no more than "option 1" is known. */
export function numberAlone(words: Words, name: string): string {
  const [place] = numberPlaces(words, name);
  return place?.start === 0 ? name.slice(0, place.end) : name;
}
