import type { Part } from './read/types.ts';
import { stateOf } from './state-of.ts';

/** Whether all that these parts say is that there is none, or that it is not known. */
export function isSettled(parts: readonly Part[]): boolean {
  const said = parts.filter(({ words, parts: nested }) => words !== '' || nested.length > 0);
  return said.length > 0 && said.every(({ words }) => ['none', 'unknown'].includes(stateOf(words).state));
}
