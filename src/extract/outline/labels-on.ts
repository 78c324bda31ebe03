import type { PhrasingContent } from 'mdast';
import { flatten } from './flatten.ts';

const set = new Set<string>(['strong', 'emphasis']);

/**
 * "**Context**: … **Decision**: …", "… *Why:* …": whether words that are set apart behind the end of a sentence label what
 * follows them, in one paragraph.
 */
export function labelsOn(
  before: PhrasingContent | undefined,
  piece: PhrasingContent,
  next: PhrasingContent | undefined,
  namesRole: (text: string) => boolean,
): boolean {
  if (before === undefined || !set.has(piece.type)) return false;
  if (!/[.!?。！？;；)）]["”’»]?\s*$/u.test(flatten([before]).text)) return false;
  const words = flatten([piece]).text;
  const behind = next === undefined ? '' : flatten([next]).text;
  return (/[:：]$/u.test(words) || /^\s*[:：]/u.test(behind)) && namesRole(words.replace(/\s*[:：]$/u, ''));
}
