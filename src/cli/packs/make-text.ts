import { compose } from '../../compose/index.ts';
import type { Answers } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { render } from '../../render/index.ts';
import { PlanwrightError } from '../planwright-error.ts';

/**
 * The plan of answers as Markdown.
 *
 * @throws PlanwrightError where a pack that stands on others contradicts itself or unfolds into too much: that is the
 *   pack's fault; of planwright's own pack it is a bug, and thrown as it is
 */
export function makeText(answers: Answers, pack: Pack): string {
  try {
    return render(compose(answers, pack), pack);
  } catch (error) {
    if (!pack.below || !(error instanceof Error)) throw error;
    throw new PlanwrightError(
      `pack ${pack.name}: ${error.message}`,
      'planwright pack check shows all that is to be mended',
    );
  }
}
