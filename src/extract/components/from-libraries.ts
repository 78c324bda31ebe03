import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

/** A library as its manifest calls it: `flutter_map`, `jazzicon`, `hyper-rustls`. */
const named = /^[a-z][a-z\d]*(?:[_-][a-z\d]+)*$/u;
/** In letters: between a name and the word for what it is stand marks and a space. */
const near = 24;

/** Names in code marks right beside the word for a library: "the `flutter_map` package", "la bibliothèque `drawsvg`". */
export function* fromLibraries({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  const { text, form, codes } = stretch;
  if (form === 'code') return;
  for (const { text: name, start, end } of codes) {
    if (!named.test(name) || isListed(words, 'technical.formats', name)) continue;
    const right = text.slice(end, end + near).replace(/^[`"'”*)\s]+/u, '');
    const left = text.slice(Math.max(0, start - near), start).replace(/[`"'“*(\s]+$/u, '');
    const before = words.findAll('names.library-word', left).at(-1);
    if (words.find('names.library-word', right)?.start !== 0 && before?.end !== left.length) continue;
    yield { name, stretch, start, end, by: 'library', weight: 1.2 };
  }
}
