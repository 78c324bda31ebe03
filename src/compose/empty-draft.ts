import type { Draft } from './types.ts';

/** A draft with nothing in it. */
export const emptyDraft: Draft = {
  tasks: [],
  contracts: [],
  schema: [],
  statements: [],
  none: new Map(),
  risks: [],
  questions: [],
  notes: [],
};
