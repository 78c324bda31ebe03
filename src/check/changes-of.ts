import type { Place } from '../model/index.ts';
import type { Part, PlanDocument } from './read/types.ts';
import { walkParts } from './read/walk-parts.ts';
import { partsOf } from './parts-of.ts';
import { allMatches } from '../text/index.ts';

/** A change of a contract or of the database, with the names by which tasks and tests may speak of it. */
export interface NamedChange {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly place: Place;
}

/** The changes of sections 3 and 4 that have an id or name something in code. */
export function changesOf(document: PlanDocument): readonly NamedChange[] {
  const contracts = document.changes.map(({ part }) => part);
  const schema = [...walkParts(partsOf(document, 4))].map(({ part }) => part);
  const first = new Map<string, NamedChange & { readonly names: string[] }>();
  for (const part of [...contracts, ...schema.filter(({ id }) => /^D-?\d+$/iu.test(id))]) {
    const key = part.id === '' ? `${part.place.start.offset}` : part.id;
    const change = first.get(key) ?? { id: part.id, label: part.label || part.text, place: part.place, names: [] };
    first.set(key, change);
    for (const name of namesOf(document.source, part)) change.names.push(name);
  }
  return [...first.values()].filter(({ id, names }) => id !== '' || names.length > 0);
}

function namesOf(source: string, { place, words }: Part): readonly string[] {
  const line = source.slice(place.start.offset, place.end.offset);
  const coded = allMatches(line, /`([^`\n]+)`/gu).map(([, name]) => name ?? '');
  const shaped = allMatches(
    words,
    /\b[A-Z]{3,7} \/[\w{}:/.-]*\w|\/[\w{}:/.-]+\w|\b[a-z]+(?:_[a-z\d]+)+\b|\b[a-z]+(?:\.[a-z]+)+\b/gu,
  ).map(([name]) => name);
  const paths = [...coded, ...shaped].flatMap((name) => /\s(\/\S+)$/u.exec(name)?.[1] ?? []);
  return [...coded, ...shaped, ...paths];
}
