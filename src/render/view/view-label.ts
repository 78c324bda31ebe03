import type { Origin } from '../../model/index.ts';
import type { Tokens } from '../tokens.ts';

/** A short word of the plan's own, such as an id or an owner, behind a token like everything else. */
export function viewLabel(text: string, tokens: Tokens, origins: readonly Origin[] = []): string {
  return tokens.hide({ text, origins });
}
