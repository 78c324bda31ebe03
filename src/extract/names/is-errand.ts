import { withoutEnd } from '../../text/index.ts';
import type { Reading } from '../reading.ts';

/**
 * Whether a piece of work is done among people rather than in code: "ask legal whether …", "mit dem Vertrieb klären". Without a
 * person in front of it a single word says too little: "order lines by date" is code.
 */
export function isErrand({ words }: Reading, text: string, assigned: boolean): boolean {
  const bare = withoutEnd(text, '.!。');
  return words
    .findAll('names.errand', bare)
    .some(
      ({ phrase, start, end }) =>
        (start === 0 && (assigned || phrase.includes(' '))) || (assigned && end === bare.length),
    );
}
