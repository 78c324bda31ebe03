import type { AnswersOrigin } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';

/** What an answers file records of the pack that it is made with. */
export function packOrigin({ name, version, sha256, below }: Pack): AnswersOrigin['pack'] {
  return { name, version, sha256, ...(below && { below }) };
}
