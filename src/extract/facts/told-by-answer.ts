import { behindPick } from '../options/behind-pick.ts';
import type { Answer } from '../options/polls-in.ts';
import { nameKey } from '../options/same-name.ts';
import type { Reading } from '../reading.ts';
import { sentencesIn, type Sentence } from '../sentences.ts';

/**
 * What an answer takes, in its own words where these name it; what stands behind a letter is added to the name.
 *
 * @returns also why, where a dash sets that off or the next sentence says it
 */
export function toldByAnswer(
  reading: Reading,
  { at, taken, said }: Answer,
): { readonly text: string; readonly reason?: Pick<Sentence, 'text' | 'line'> } {
  const { name } = taken;
  const [first, next] = reading.sentences(at);
  const told = behindPick(sentencesIn(reading.words, said)[0] ?? '', taken);
  if (told?.why !== undefined) return { text: name, reason: { text: told.why, line: first?.line ?? at.line } };
  const isNamed = nameKey(said).startsWith(nameKey(name));
  const reason = next && nameKey(next.text) !== nameKey(name) ? next : undefined;
  return { text: isNamed ? said : `${name}${told?.added ?? ''}`, ...(reason && { reason }) };
}
