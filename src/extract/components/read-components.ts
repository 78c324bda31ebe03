import { isMaybe } from '../names/is-maybe.ts';
import { partsOf } from '../names/shapes.ts';
import { stretchesOf } from '../names/stretches.ts';
import type { Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { fromDiagram } from './from-diagram.ts';
import { fromIdentifiers } from './from-identifiers.ts';
import { fromLeads } from './from-leads.ts';
import { fromPhrases } from './from-phrases.ts';
import { fromProducts } from './from-products.ts';
import { fromTools } from './from-tools.ts';
import { type Candidate, enough } from './types.ts';

/** A component with all places that name it. */
export type Component = readonly [Candidate, ...Candidate[]];

/** Roles whose sections speak of the solution less directly, and what a place in them counts. */
const lesser: ReadonlyMap<Role | undefined, number> = new Map<Role | undefined, number>([
  ['problem', 0.4],
  ['context', 0.4],
  ['status', 0],
  ['questions', 0.2],
  ['risks', 0.4],
  ['mitigation', 0.4],
  ['consequences', 0.5],
  ['rationale', 0.5],
  ['pros', 0.5],
  ['cons', 0.3],
  ['options', 0.4],
  ['constraints', 0.5],
  ['assumptions', 0.4],
  ['tests', 0.4],
  ['metrics', 0.4],
  ['references', 0],
  ['nongoals', 0],
  ['future', 0],
]);

const sources = [fromProducts, fromIdentifiers, fromPhrases, fromTools, fromDiagram, fromLeads];

function* candidates(reading: Reading): Iterable<Candidate> {
  for (const stretch of stretchesOf(reading)) {
    const part = lesser.get(stretch.role) ?? 1;
    for (const source of sources) {
      for (const one of source(reading, stretch)) {
        const meant = part > 0 && !isMaybe(reading, stretch.text, one.start, one.end);
        if (meant) yield { ...one, weight: one.weight * part };
      }
    }
  }
}

function keyOf(name: string): string {
  return (
    partsOf(name)
      .join(' ')
      .replace(/(?<=\p{L}{3})s$/u, '') || name
  );
}

/**
 * What the solution is made of: everything named often or clearly enough.
 *
 * @param taken names that are something else already: tables, events, files
 */
export function readComponents(reading: Reading, taken: ReadonlySet<string>): readonly Component[] {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates(reading)) {
    const key = keyOf(candidate.name);
    if (key === '' || taken.has(key)) continue;
    const same = byKey.get(key);
    if (same) same.push(candidate);
    else byKey.set(key, [candidate]);
  }
  return [...byKey.values()]
    .filter((all) => sum(all) >= enough)
    .flatMap(([first, ...rest]): Component[] => (first ? [[first, ...rest]] : []));
}

/** Several sources may see one place: each place counts once, with its heaviest. */
function sum(all: readonly Candidate[]): number {
  const byPlace = new Map<string, number>();
  for (const { stretch, start, weight } of all) {
    const place = `${stretch.line}:${stretch.column}:${start}`;
    byPlace.set(place, Math.max(byPlace.get(place) ?? 0, weight));
  }
  return [...byPlace.values()].reduce((total, weight) => total + weight, 0);
}
