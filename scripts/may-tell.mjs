import { always } from './cases-notes.mjs';

/** Whether a document of which this was noted may tell a change: what it stands for is reached, and not what the change puts there. */
export function mayTell({ id, mutatorName, replacement }, { values, told }) {
  const kinds = values.get(id) ?? 0;
  if (kinds === 0) return false;
  return mutatorName === 'Regex' ? told.has(id) : kinds !== always[replacement];
}
