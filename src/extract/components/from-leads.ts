import { spacedWords } from '../../text/index.ts';
import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { leadOf } from './lead-of.ts';
import type { Candidate } from './types.ts';

const mostWords = 4;

const ofCode = new Set(['kebab', 'snake', 'upper']);

/** Several words around a name of code say something of that. */
function saysOfName(name: string): boolean {
  const parts = name.split(/\s+/u);
  return parts.length > 1 && parts.some((part) => ofCode.has(shapeOf(part) ?? '') && !/^\p{Lu}\p{Ll}/u.test(part));
}

/** A name without brackets and marks. */
function bareName(text: string): string {
  return text
    .replace(/[(（][^)）]*[)）]/gu, '')
    .replace(/["“”`]/gu, '')
    .trim();
}

/** What a section about components lists: the words that its items open with, and the headings directly below it. */
export function* fromLeads({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  const { section, form, text } = stretch;
  const above = form === 'heading' ? section.parent : section;
  const own = above?.roles[0];
  if (own !== 'components' || form === 'code' || form === 'row') return;
  const listsParts = words.has('names.parts-heading', above?.heading);
  const { name: said = '', purpose = '' } = leadOf(stretch, listsParts) ?? {};
  const name = bareName(said);
  if (isListed(words, 'names.parts-heading', name) || name === '' || spacedWords(name) > mostWords || saysOfName(name))
    return;
  const [role = listsParts ? own : undefined] = section.roles;
  if (role !== own || !/^[\p{Lu}\p{Ll}]/u.test(name) || words.has('names.not-a-component', name)) return;
  // "API: …" in a section about the design says what kind of thing is meant; among components it is one.
  if (!listsParts && isListed(words, 'names.component-word', name)) return;
  const start = Math.max(0, text.indexOf(name));
  const known = listsParts || words.has('technical.component-parts', name);
  yield {
    name,
    stretch,
    start,
    end: start + name.length,
    by: 'component-section',
    weight: known ? 1 : 0.6,
    ...(purpose !== '' && purpose.length < 200 && { purpose }),
  };
}
