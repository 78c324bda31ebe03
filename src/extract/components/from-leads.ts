import { spacedWords } from '../../text/index.ts';
import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

const mostWords = 4;

/** What a section about components lists: the words that its items open with, and the headings directly below it. */
export function* fromLeads({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  const { section, form, passage, text } = stretch;
  const own = form === 'heading' ? section.parent?.roles[0] : section.roles[0];
  if (own !== 'components' || form === 'code' || form === 'row') return;
  const said =
    form === 'heading' ? section.heading : form === 'item' && passage?.depth === 0 ? passage.lead : undefined;
  const name = said
    ?.replace(/[(（][^)）]*[)）]/gu, '')
    .replace(/["“”`]/gu, '')
    .trim();
  if (name === undefined || name === '' || spacedWords(name) > mostWords || section.roles[0] !== own) return;
  if (
    !/^[\p{Lu}\p{Ll}]/u.test(name) ||
    isListed(words, 'names.component-word', name) ||
    words.has('names.not-a-component', name)
  )
    return;
  const start = Math.max(0, text.indexOf(name));
  const purpose = form === 'item' && passage ? passage.rest : '';
  const known = words.has('technical.component-parts', name);
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
