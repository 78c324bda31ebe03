import type { Plan } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import { expand } from './expand.ts';
import { fill } from './fill.ts';
import type { Filled } from './fill.ts';
import { createTokens } from './tokens.ts';
import { viewPlan } from './view/index.ts';

/** Draws a plan as a Markdown tree: view, skeleton, statements. */
export function draw(plan: Plan, pack: Pack): Filled {
  const tokens = createTokens();
  const view = viewPlan(plan, pack, tokens);
  return fill(expand(pack, view), tokens);
}
