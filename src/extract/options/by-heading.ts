import type { Outline, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { readNumberedName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';
import { weighs } from './weighs.ts';

/** Roles of headings that stand below "Options" without being one. */
const notOptions = new Set([
  'pros',
  'cons',
  'decision',
  'decisions',
  'rationale',
  'questions',
  'risks',
  'references',
  'constraints',
  'tasks',
  'consequences',
  'context',
  'problem',
  'neutral',
  'resolved',
  'nongoals',
  'mitigation',
  'status',
]);

function fromSection(section: Section, name: string, by: string, number?: string, sure = true): Option {
  const { raw, line, column } = section;
  return {
    name,
    raw,
    line,
    column,
    by,
    sections: [section],
    passages: [],
    headings: [raw],
    sure,
    ...(number !== undefined && { number }),
  };
}

/** Headings (also bold ones) that say "Option B: …", and the headings below "Considered options". */
export function* optionsByHeading(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    const named = readOptionName(words, section.raw);
    const marked =
      section.kind === 'label' &&
      named !== undefined &&
      (words.has('marks.chosen', section.raw) || words.has('marks.winner', section.raw));
    if (section.kind !== 'heading' && section.kind !== 'bold' && !marked) continue;
    if (named) {
      yield fromSection(section, named.name, 'option-heading', named.number, named.sure);
      continue;
    }
    const { parent } = section;
    if (!parent || parent.roles[0] !== 'options' || section.roles.some((role) => notOptions.has(role))) continue;
    if (parent.children.some((child) => child !== section && readOptionName(words, child.raw))) continue;
    if (!weighs(section) && parent.children.some(weighs)) continue;
    const { name, number = section.number } = readNumberedName(words, section.heading);
    if (name !== '') yield fromSection(section, name, 'options-section', number);
  }
}
