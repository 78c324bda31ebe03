import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { isSmallName } from './is-small-name.ts';
import type { Candidate } from './types.ts';

/** What may stand before the first name of a list: an article, a few words, a label. */
const opening = /^[^.;!?]{0,24}$/u;
/** What stands between the names of a list: what is said of each in brackets, a comma, "and", an article. */
const between = /^\s*(?:[(（][^()（）]{0,80}[)）])?\s*[,;+/]?\s*(?:\p{L}{1,4}\s+){0,2}$/u;

/** The names in code marks that a sentence lists in a section about components: "Parts: `import-wizard` (three steps), `validator`". */
export function* fromParts({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  const { text, codes, form, role } = stretch;
  if (role !== 'components' || (form !== 'paragraph' && form !== 'item')) return;
  let last = -1;
  for (const { text: name, start, end } of codes) {
    const before = text.slice(Math.max(0, last), start);
    if (!(last < 0 ? opening : between).test(before)) return;
    last = end;
    const shape = shapeOf(name);
    const one = shape === 'word' && name === name.toLowerCase() && isListed(words, 'technical.component-parts', name);
    if (one || (shape === 'kebab' && isSmallName(words, name)))
      yield { name, stretch, start, end, by: 'listed-part', weight: 0.8 };
  }
}
