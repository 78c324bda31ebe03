import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { bareName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** A heading of more letters asks something else. */
const longest = 60;

/** "Why not a queue now?" as a heading: what stands below it says why that option lost. */
export function* optionsByWhyNot(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    const { kind, heading, raw, line, column, passages } = section;
    const why = kind === 'heading' || kind === 'bold' ? words.find('option-names.why-not', heading) : undefined;
    if (why?.start !== 0 || passages.length === 0) continue;
    const rest = heading
      .slice(why.end)
      // "Why not serverless (Vercel, Lambda, etc.)": the brackets list examples.
      .replace(/\s+[(（][^()（）]*[,、，][^()（）]*[)）]/gu, '')
      .replace(/[\s?？]+$/u, '')
      .trim();
    const late = words.findAll('option-names.for-now', rest).findLast((match) => match.end === rest.length);
    const said = late === undefined ? rest : rest.slice(0, late.start).trim();
    // "Why not option B (a server of its own)?"
    const { name, number } = readOptionName(words, said) ?? { name: bareName(words, said) };
    if (name === '' || name.length > longest) continue;
    yield {
      name,
      ...(number !== undefined && { number }),
      raw,
      line,
      column,
      by: 'why-not-heading',
      sections: [section],
      passages: [],
      headings: [raw],
      told: 'rejected',
    };
  }
}
