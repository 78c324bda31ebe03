import type { Key } from './use-keys.ts';

/** Whether a key begins a new line within a text: Ctrl+J or Alt+Enter. */
export function breaksLine({ name, meta }: Key): boolean {
  return name === 'enter' || (name === 'return' && meta);
}
