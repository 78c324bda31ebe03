import type { Passage } from './types.ts';

/** "**Webhooks.** …" tells of webhooks. */
export function opensBold({ spans: [first] }: Pick<Passage, 'spans'>): boolean {
  return first?.mark === 'strong' && first.start === 0;
}
