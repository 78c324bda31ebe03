import type { Passage, Section } from '../outline/index.ts';

/** A name of more letters is a sentence in bold. */
const longest = 60;

/** The paragraphs of "Considered options" that open with a name in bold each, where there are two or more: "**Webhooks.** The worker …". */
export function boldOpenings(section: Section): readonly Passage[] {
  if (section.roles[0] !== 'options' || section.kind !== 'heading') return [];
  const opening = section.passages.filter(
    ({ form, lead = '', rest }) => form === 'paragraph' && lead !== '' && lead.length <= longest && rest !== lead,
  );
  return opening.length >= 2 ? opening : [];
}
