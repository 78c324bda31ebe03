import type { Passage, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { readOptionName } from './option-name.ts';

/** A name of more letters is a sentence in bold. */
const longest = 60;
/** What its author numbered is a name, however long it is: "2. A lent key is written down …". */
const numbered = /^\(?(?:[A-H]|\d{1,2})\)?\s*[:.)–—-]\s*\S/u;

/** "**Option C – Buy it.**" and no more in its paragraph, where others go on behind their names. */
function isAlone(words: Words, { form, lead, text, spans }: Passage): boolean {
  if (form !== 'paragraph' || lead !== undefined || readOptionName(words, text)?.sure !== true) return false;
  return spans.some(({ mark, start, end }) => mark === 'strong' && start === 0 && end >= text.length);
}

/**
 * The paragraphs of "Considered options" that open with a name in bold each, where there are two or more:
 * "**Webhooks.** The worker …". A name behind "Option 2:" may be a sentence.
 */
export function boldOpenings(section: Section, words: Words): readonly Passage[] {
  if (section.roles[0] !== 'options' || section.kind !== 'heading') return [];
  const opening = section.passages.filter(
    ({ form, lead = '', rest }) =>
      form === 'paragraph' &&
      lead !== '' &&
      rest !== lead &&
      (lead.length <= longest || numbered.test(lead) || readOptionName(words, lead)?.sure === true),
  );
  if (opening.length < 2) return [];
  const known = new Set(opening);
  return section.passages.filter((passage) => known.has(passage) || isAlone(words, passage));
}
