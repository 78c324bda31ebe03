import { firstClause } from '../choice/choice-name.ts';
import { takesUp } from '../choice/takes-up.ts';
import type { Outline, Passage, Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import { boldOpenings } from './bold-openings.ts';
import { givesReasons } from './gives-reasons.ts';
import { readNumberedName } from './option-name.ts';
import type { Option } from './types.ts';

interface Introduction {
  readonly text: string;
  readonly raw: string;
  readonly line: number;
  readonly column: number;
}

/** "Alternatively, we could add a table" names the table, "We currently use a sheet" the sheet. */
function behindConsidered(words: Words, text: string): string {
  const openings = (['choice.considered', 'choice.today'] as const).map((list) => words.find(list, text));
  const opening = openings.find((match) => match?.start === 0);
  const rest = opening ? text.slice(opening.end).replace(/^[\s,:：]+/u, '') : '';
  return rest === '' ? text : rest;
}

/** The paragraph itself; of one on drawbacks as well, the sentence "The alternative, X, …" from X on. */
function introduction(words: Words, section: Section, first: Passage): Introduction | undefined {
  const { text, line, column } = first;
  if (!section.roles.includes('cons')) return { text: behindConsidered(words, text), raw: text, line, column };
  for (const sentence of sentencesOf(words, first)) {
    const word = words.find('option-names.prefix', sentence.text);
    const rest = word && sentence.text.slice(word.end).replace(/^[\s,:：]+/u, '');
    if (rest !== undefined && rest !== '') return { text: rest, raw: sentence.text, line: sentence.line, column };
  }
  return undefined;
}

/** "Alternatives" that is plain prose: its first paragraph introduces one. */
export function* optionsByProse(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    if (
      section.roles[0] !== 'options' ||
      section.kind !== 'heading' ||
      section.children.some((child) => child.kind === 'heading' || child.kind === 'bold') ||
      boldOpenings(section, words).length > 0
    )
      continue;
    const [first] = section.passages;
    if (
      !first ||
      first.form !== 'paragraph' ||
      section.passages.some((passage) => passage.form === 'row') ||
      (section.passages.some((passage) => passage.form === 'item') && !givesReasons(words, section))
    )
      continue;
    const told = introduction(words, section, first);
    const clause = told && firstClause(words, told.text);
    const { name, number } = clause === undefined ? {} : readNumberedName(words, clause);
    // "Can we keep our own player?" asks.
    if (!told || name === undefined || /[?？]$/u.test(name) || words.find('sentence.none', first.text)?.start === 0)
      continue;
    // "It seems that …" names nothing.
    if (takesUp(words, name)) continue;
    const { raw, line, column } = told;
    yield {
      name,
      raw,
      line,
      column,
      by: 'alternatives-prose',
      sections: [],
      passages: [first],
      headings: [],
      told: 'rejected',
      ...(number !== undefined && { number }),
    };
  }
}
