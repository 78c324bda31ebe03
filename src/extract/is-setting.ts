import { spacedWords } from '../text/index.ts';
import type { Passage } from './outline/index.ts';

/** "1 second", "±10%", "2.0", "true": a number with what it counts, or yes or no. */
const value = /^(?:[±~≈<>≤≥=]*\s?[\d][\d.,_]*\s?[%‰°]?(?:\s?\p{L}{1,12}){0,2}|true|false)\.?$/u;

/** In words: a longer label says something itself. */
const longestLabel = 3;

/** Whether an item only sets something to a value: "MaxInterval: 1 hour", "Jitter: ±10%". */
export function isSetting({ form, text, lead, rest }: Passage): boolean {
  if (form !== 'item' || lead === undefined || spacedWords(lead) > longestLabel) return false;
  return /^\s*[:：=]/u.test(text.slice(lead.replace(/[:：=]\s*$/u, '').length)) && value.test(rest.trim());
}
