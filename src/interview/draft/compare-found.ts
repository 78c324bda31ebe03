import type { Answer, Entry, Item } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import { partKey } from './part-key.ts';
import { partsOf } from './parts-of.ts';
import { samePart } from './same-part.ts';

/** How what a brainstorm says of one question differs from what it said before. */
export interface FoundChange {
  readonly question: Question;
  readonly added: readonly (Item | Entry)[];
  readonly gone: readonly (Item | Entry)[];
  /** As they are now: records that say something else of the same thing. */
  readonly changed: readonly (Item | Entry)[];
}

/** The difference; undefined where there is none, whatever lines the parts have moved to. */
export function compareFound(
  question: Question,
  before: Answer | undefined,
  now: Answer | undefined,
): FoundChange | undefined {
  const byKey = (answer: Answer | undefined) =>
    new Map(partsOf(answer).map((part) => [partKey(question, part), part] as const));
  const [old, next] = [byKey(before), byKey(now)];
  const added = [...next].filter(([key]) => !old.has(key)).map(([, part]) => part);
  const gone = [...old].filter(([key]) => !next.has(key)).map(([, part]) => part);
  const changed = [...next]
    .filter(([key, part]) => old.has(key) && !samePart(old.get(key), part))
    .map(([, part]) => part);
  return added.length + gone.length + changed.length === 0 ? undefined : { question, added, gone, changed };
}
