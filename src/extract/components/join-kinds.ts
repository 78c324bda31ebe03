import { partsOf } from '../names/shapes.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

/** Whether a part is a name for itself, or words that name what was chosen: "Celery worker". */
function isName(chosen: string, all: readonly Candidate[]): boolean {
  return all.some(({ by, name }) => by !== 'component-words' || chosen.includes(name.toLowerCase()));
}

/**
 * "The worker" is the part that the document calls so more fully, `mail-worker`: what is said of it counts for that
 * one. Where several are called so, nobody knows which is meant.
 */
export function joinKinds({ decision }: Reading, byKey: Map<string, Candidate[]>): void {
  const kinds = [...byKey].filter(([, all]) => all.every(({ by }) => by === 'called-by-kind'));
  if (kinds.length === 0) return;
  const named = [
    ...decision.choices.map(({ text }) => text),
    ...decision.options.filter(({ status }) => status === 'chosen').map(({ name }) => name),
  ];
  const chosen = named.join(' ; ').toLowerCase();
  const fuller = new Map<string, Candidate[][]>();
  for (const all of byKey.values()) {
    const parts = partsOf(all[0]?.name ?? '');
    const last = parts.at(-1);
    if (last === undefined || parts.length < 2 || !isName(chosen, all)) continue;
    fuller.set(last, [...(fuller.get(last) ?? []), all]);
  }
  for (const [key, all] of kinds) {
    const [one, ...others] = fuller.get(partsOf(all[0]?.name ?? '').join(' ')) ?? [];
    if (one === undefined) continue;
    byKey.delete(key);
    if (others.length === 0) one.push(...all.filter(({ stretch }) => stretch.form !== 'heading'));
  }
}
