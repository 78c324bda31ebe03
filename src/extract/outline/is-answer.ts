import type { Section } from './types.ts';

/** Whether a section is what stands behind a label for a decision or an answer: "**Answer:** …". */
export function isAnswer({ kind, roles: [role] }: Section): boolean {
  return (kind === 'label' || kind === 'bold') && role === 'decision';
}
