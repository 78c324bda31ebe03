import { isListed } from '../names/is-listed.ts';
import { codeAt } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Words } from '../words.ts';
import type { Candidate } from './types.ts';

/** Two or three words with capitals: "Device Registry", "Pairing API". */
const titled = /(?<![\p{L}\p{N}/._-])(?:\p{Lu}[\p{L}\p{N}]+\s){1,2}\p{Lu}[\p{L}\p{N}]+(?![\p{L}\p{N}_-])/gu;
/** One word of a language that joins its nouns: "Rechnungsdienst". */
const joined = /(?<![\p{L}\p{N}/._-])\p{Lu}\p{Ll}{5,40}(?![\p{L}\p{N}_-])/gu;

/** Whether the words around a name are written small, so that its capitals mean something. */
function standsOut(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 40)}`;
  return /(?<![\p{L}\p{N}])\p{Ll}{2,}(?:\s|[.,;:])/u.test(around);
}

/** Names that say by their last word that they are a part that does something. */
function* byLastWord(words: Words, stretch: Stretch): Iterable<Candidate> {
  const { text, codes } = stretch;
  for (const { 0: name, index: start } of text.matchAll(titled)) {
    const end = start + name.length;
    const parts = name.split(' ');
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (!isListed(words, 'technical.component-parts', last) || codeAt(codes, start, end)) continue;
    if (isListed(words, 'names.not-a-name', first) || isListed(words, 'technical.formats', first)) continue;
    if (standsOut(text, start, end)) yield { name, stretch, start, end, by: 'titled-name', weight: 0.4 };
  }
}

/** Names that say so by the end of their one word. */
function* byEnding(words: Words, stretch: Stretch): Iterable<Candidate> {
  const { text, codes } = stretch;
  for (const { 0: name, index: start } of text.matchAll(joined)) {
    const end = start + name.length;
    const ending = words.findAll('names.component-ending', name).at(-1);
    if (ending?.end !== name.length || ending.start === 0 || codeAt(codes, start, end)) continue;
    yield { name, stretch, start, end, by: 'joined-name', weight: 0.7 };
  }
}

/** Names that say by their last word, or by the end of their one word, that they are a part that does something. */
export function* fromTitled({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  if (stretch.form === 'code' || stretch.form === 'heading') return;
  if (words.has('technical.component-parts', stretch.text)) yield* byLastWord(words, stretch);
  if (words.knows('names.component-ending')) yield* byEnding(words, stretch);
}
