import type { Plan } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import { expand, type Skeleton } from './expand.ts';
import { fill } from './fill.ts';
import type { Filled } from './fill.ts';
import { createTokens, type Tokens } from './tokens.ts';
import { viewPlan } from './view/index.ts';

/** Draws a plan as a Markdown tree: view, skeleton, statements. */
export function draw(plan: Plan, pack: Pack): Filled {
  const tokens = createTokens();
  return fill(skeletonsOf(plan, pack, tokens), tokens);
}

/** The skeletons of a plan. Its view, which is larger than all that is made of it, is held by nothing when they are filled. */
function skeletonsOf(plan: Plan, pack: Pack, tokens: Tokens): readonly Skeleton[] {
  return expand(pack, viewPlan(plan, pack, tokens));
}
