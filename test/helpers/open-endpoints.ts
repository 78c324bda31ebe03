import { keys, type PseudoTerminal } from './pseudo-terminal.ts';
import { moveTo, titleOf } from './wizard-on-terminal.ts';

/** Goes from any question to the review, and from there to the list of endpoints. */
export async function openEndpoints(run: PseudoTerminal): Promise<void> {
  run.type(keys.ctrlR);
  await run.until('Review: nothing is written yet');
  await moveTo(run, '3. API / Contract Changes');
  run.type(keys.enter);
  await run.until('API / Contract Changes: which question?');
  await moveTo(run, titleOf('endpoints'));
  run.type(keys.enter);
  await run.until('● GET /v1/orders/{id}/stream');
}
