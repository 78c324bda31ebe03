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

/** An option with the labels that name it and no other: what stands below them is good and bad about it. */
export function withOwnLabels({ sections }: Outline, words: Words, option: Option): Option {
  const own = sections.filter((section) => {
    const named = nameKey(namedBy(words, section));
    return named !== '' && named === nameKey(option.name);
  });
  return own.length > 0 ? { ...option, sections: [...option.sections, ...own] } : option;
}
