import { spacedWords } from '../text/index.ts';
import type { Passage } from './outline/index.ts';

/** In words: a bold label of fewer only names what stands behind it. */
const fewest = 5;

/** "**The old keys would be lost.** Each desk has its own:" says something in bold, whatever list it goes on to. */
export function saysByItself({ lead, text }: Passage): boolean {
  return lead !== undefined && spacedWords(lead) >= fewest && /^[.!。！]\s/u.test(text.slice(lead.length));
}
