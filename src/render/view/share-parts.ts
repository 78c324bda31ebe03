import type { ContractChange, Origin, Slot } from '../../model/index.ts';

/** The demands of section 3 on each change. */
export const contractParts = ['endpoint', 'schema', 'event', 'compatibility', 'versioning'] as const;

type Part = (typeof contractParts)[number];

/**
 * What all changes of section 3 say alike, by part: it is shown once for all of them. A single change shares nothing.
 * The origins are those of all changes.
 */
export function shareParts(changes: readonly ContractChange[]): ReadonlyMap<Part, Slot> {
  const [first] = changes;
  if (!first || changes.length < 2) return new Map();
  const alike = contractParts.filter((part) =>
    changes.every((change) => wordsOf(change[part]) === wordsOf(first[part])),
  );
  return new Map(alike.map((part) => [part, merged(changes.map((change) => change[part]))]));
}

function wordsOf(slot: Slot): string {
  if (slot.state === 'stated') return JSON.stringify(slot.statements.map(({ text }) => text));
  return slot.state === 'none' ? `none ${slot.reason.text}` : `unknown ${slot.question}`;
}

function merged(slots: readonly Slot[]): Slot {
  const [first] = slots;
  if (first?.state === 'none') {
    const reasons = slots.flatMap((slot) => (slot.state === 'none' ? slot.reason.origins : []));
    return { state: 'none', reason: { text: first.reason.text, origins: unique(reasons) } };
  }
  if (first?.state === 'stated') {
    const statements = first.statements.map(({ text }, at) => ({
      text,
      origins: unique(slots.flatMap((slot) => (slot.state === 'stated' ? (slot.statements[at]?.origins ?? []) : []))),
    }));
    return { state: 'stated', statements };
  }
  return first ?? { state: 'stated', statements: [] };
}

function unique(origins: readonly Origin[]): readonly Origin[] {
  return [...new Map(origins.map((origin) => [JSON.stringify(origin), origin])).values()];
}
