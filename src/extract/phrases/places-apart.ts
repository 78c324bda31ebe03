import type { PhrasePlaces } from './compile-phrases.ts';

/** Of places, left to right, those that do not overlap one before them. */
export function placesApart(places: PhrasePlaces): PhrasePlaces {
  const found: number[] = [];
  let last = 0;
  for (let at = 0; at < places.length; at += 2) {
    const start = places[at] ?? 0;
    if (start < last) continue;
    last = places[at + 1] ?? 0;
    found.push(start, last);
  }
  return found;
}
