import type { Answer } from '../../../model/index.ts';
import type { Pack } from '../../../pack/index.ts';
import { makeText } from '../make-text.ts';
import { packOrigin } from '../pack-origin.ts';

/** The plan of answers. Throws where the pack contradicts itself. */
export function planOf(answers: ReadonlyMap<string, Answer>, pack: Pack): string {
  return makeText({ format: 1, origin: { pack: packOrigin(pack) }, answers }, pack);
}
