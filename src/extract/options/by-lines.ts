import type { Outline } from '../outline/index.ts';
import { sentencesIn } from '../sentences.ts';
import type { Words } from '../words.ts';
import { bareName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** "=> the second" concludes, and what has a letter in front is listed by it. */
const notPlain = /^(?:=>|->|[→⇒➜]|\(?\p{L}[).:：]|\(?\d)/u;
/** A paragraph of more letters tells of an option and is none. */
const longest = 80;
const most = 8;

/** Short paragraphs below "Options", each of one sentence: a list that lost its marks. */
export function* optionsByLines(outline: Outline, words: Words): Iterable<Option> {
  // A manual has options as well, and decides nothing.
  if (!outline.sections.some(({ roles: [role] }) => role === 'decision' || role === 'proposal')) return;
  for (const { roles, kind, children, passages } of outline.sections) {
    if (roles[0] !== 'options' || (kind !== 'heading' && kind !== 'bold') || children.length > 0) continue;
    if (passages.length < 2 || passages.length > most) continue;
    const isLine = ({ form, text }: (typeof passages)[number]): boolean =>
      form === 'paragraph' &&
      text.length <= longest &&
      !notPlain.test(text) &&
      !/[:：?？]$/u.test(text) &&
      sentencesIn(words, text).length === 1;
    if (!passages.every(isLine) || words.find('sentence.none', passages[0]?.text ?? '')?.start === 0) continue;
    for (const passage of passages) {
      const { text: raw, line, column } = passage;
      const { name, number } = readOptionName(words, raw) ?? { name: bareName(words, raw) };
      yield {
        name,
        raw,
        line,
        column,
        by: 'option-line',
        sections: [],
        passages: [passage],
        headings: [raw],
        ...(number !== undefined && { number }),
      };
    }
  }
}
