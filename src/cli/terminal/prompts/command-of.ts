import type { Reply } from '../types.ts';
import type { Key } from './use-keys.ts';

/** The reply that a key means at every question; undefined for all other keys. */
export function commandOf(key: Key): Extract<Reply, { type: 'back' | 'review' | 'leave' }> | undefined {
  if (key.name === 'tab' && key.shift) return { type: 'back' };
  if (key.ctrl && key.name === 'r') return { type: 'review' };
  if (key.ctrl && key.name === 's') return { type: 'leave' };
  return undefined;
}
