import type { Outline, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

const behindColon = /[:：]\s*(.+)$/u;

/** What a label for other ways names: "Alternative: PostgreSQL" on one line, or in the first paragraph below it. */
function namedBy(words: Words, { kind, heading, passages: [first] }: Section): string {
  if (kind !== 'label' || !words.has('option-names.others', heading)) return '';
  return behindColon.exec(heading)?.[1] ?? (first?.form === 'paragraph' ? first.rest : '');
}

/** Options with the labels that name them and no other: what stands below "Alternative: PostgreSQL" is good and bad about that. */
export function withOwnLabels(outline: Outline, words: Words, options: readonly Option[]): readonly Option[] {
  const labels = outline.sections.map((section) => ({ section, named: nameKey(namedBy(words, section)) }));
  const naming = labels.filter(({ named }) => named !== '');
  return options.map((option) => {
    const own = naming.filter(({ named }) => named === nameKey(option.name)).map(({ section }) => section);
    return own.length > 0 ? { ...option, sections: [...option.sections, ...own] } : option;
  });
}
