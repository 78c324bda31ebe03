import type { InterviewEvent } from '../../interview/index.ts';
import type { Gap } from '../../pack/index.ts';
import type { Prompts } from './prompts.ts';
import { words } from './words.ts';

type Act = 'expand' | 'none' | 'open' | 'back';

/** Asks for several questions at once, that one open question of the plan would stand for. */
export async function askTopic(prompts: Prompts, gap: Gap | undefined): Promise<InterviewEvent> {
  const act = await prompts.select<Act>(gap?.question ?? '', [
    { name: words.expand, value: 'expand' },
    { name: words.none, value: 'none' },
    { name: words.open, value: 'open' },
    { name: words.back, value: 'back' },
  ]);
  return { type: act ?? 'back' };
}
