import { hasChapters } from '../outline/index.ts';
import type { Weighing } from './types.ts';

/** Whether a document has neither chapters nor options. */
export function isNote({ options, outline }: Weighing): boolean {
  return options.length === 0 && !hasChapters(outline);
}
