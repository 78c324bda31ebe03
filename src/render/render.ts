import { print } from '../markdown/index.ts';
import type { Plan } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import { draw } from './draw.ts';

/**
 * Renders a plan as canonical Markdown with the section templates of a pack: ten sections whatever the statements hold.
 * Throws where a template uses a tag that is not declared; `checkTemplates` says so beforehand, with its place.
 */
export function render(plan: Plan, pack: Pack): string {
  return print(draw(plan, pack).tree);
}
