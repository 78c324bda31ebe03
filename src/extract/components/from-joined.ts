import { codeAt } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';
import { allMatches } from '../../text/index.ts';

/** One word of a language that joins its nouns: "Rechnungsdienst". */
const joined = /(?<![\p{L}\p{N}/._-])\p{Lu}\p{Ll}{5,40}(?![\p{L}\p{N}_-])/gu;

/** Names that say by the end of their one word that they are a part that does something. */
export function* fromJoined({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  const { text, form, codes } = stretch;
  if (form === 'code' || form === 'heading' || !words.knows('names.component-ending')) return;
  for (const { 0: name, index: start } of allMatches(text, joined)) {
    const end = start + name.length;
    const ending = words.findAll('names.component-ending', name).at(-1);
    if (ending?.end !== name.length || ending.start === 0 || codeAt(codes, start, end)) continue;
    yield { name, stretch, start, end, by: 'joined-name', weight: 0.7 };
  }
}
