import type { Certainty, Fact, FactKind, FactValue } from '../model/index.ts';

/** Where a fact was read: a passage, a sentence of one, or a section's heading. */
export interface Spot {
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
}

/** What an extractor found, before it is made a fact. */
export interface Finding {
  readonly kind: FactKind;
  readonly text: string;
  readonly at: Spot;
  readonly by: string;
  readonly certainty?: Certainty;
  readonly data?: Readonly<Record<string, FactValue>>;
}

/** Makes a finding a fact; what is not said is taken as stated on one line. */
export function toFact({ kind, text, at, by, certainty = 'stated', data }: Finding): Fact {
  const fact = {
    kind,
    text: text.replace(/\s+/gu, ' ').trim(),
    line: at.line,
    column: at.column ?? 1,
    endLine: at.endLine ?? at.line,
    by,
    certainty,
  };
  return data && Object.keys(data).length > 0 ? { ...fact, data } : fact;
}
