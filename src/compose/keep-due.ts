import type { Draft } from './types.ts';

/** Leaves out tasks and sentences that only stand beside changes of a kind (their `of`) of which the draft has none. */
export function keepDue(draft: Draft): Draft {
  const isDue = ({ of }: { readonly of?: 'contracts' | 'schema' }) => of === undefined || draft[of].length > 0;
  return { ...draft, tasks: draft.tasks.filter(isDue), statements: draft.statements.filter(isDue) };
}
