import { firstClause } from '../choice/choice-name.ts';
import type { Outline, Role } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import type { Option } from './types.ts';

const silent = new Set<Role | undefined>([
  'references',
  'future',
  'nongoals',
  'questions',
  'tasks',
  'tests',
  'risks',
  'problem',
  'context',
]);
const shortest = 8;

/** "We considered straw, |but we will use tin": what stands before the comma, where behind it something is chosen. */
function beforeBut(words: Words, text: string): string {
  const comma = text.search(/[,;，；]\s/u);
  return comma > 0 && words.has('choice.before', text.slice(comma)) ? text.slice(0, comma) : text;
}

/** "We also considered …", "an alternative would be to …": an option that a sentence brings up to set it aside. */
export function* optionsByMention(outline: Outline, words: Words): Iterable<Option> {
  for (const passage of outline.passages) {
    if (passage.form === 'code' || passage.form === 'row' || silent.has(passage.section.roles[0])) continue;
    for (const { text, line } of sentencesOf(words, passage)) {
      const mention = words.find('choice.considered', text);
      const name = mention && firstClause(words, beforeBut(words, text.slice(mention.end)).replace(/^[\s,:：]+/u, ''));
      if (!name || name.length < shortest) continue;
      const place = { raw: text, line, column: passage.column };
      yield { ...place, name, by: 'considered', sections: [], passages: [], headings: [], told: 'rejected' };
    }
  }
}
