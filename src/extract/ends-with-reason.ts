import { withoutEnd } from '../text/index.ts';
import type { Words } from './words.ts';

/** Whether a text ends with a word behind which stands why something is so: "it is slow, because", "We chose it because:". */
export function endsWithReason(words: Words, text: string): boolean {
  const said = withoutEnd(text.trimEnd(), ':：').trimEnd();
  return said !== '' && words.findAll('choice.because', said).at(-1)?.end === said.length;
}
