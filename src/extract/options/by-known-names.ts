import { hasChapters, type Outline, type Passage } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Match, Words } from '../words.ts';
import { areNames } from './are-names.ts';
import { comeBack } from './come-back.ts';
import { runsOf } from './runs-of.ts';
import type { Option } from './types.ts';

const lists = ['technical.products', 'technical.small-products', 'technical.formats'] as const;

/** The product or language that a line opens with. */
function openingIn(words: Words, text: string): Match | undefined {
  return lists.map((list) => words.find(list, text)).find((match) => match?.start === 0);
}

function named(words: Words, passage: Passage): readonly Option[] {
  const { text: raw, line, column } = passage;
  const name = openingIn(words, raw)?.phrase;
  if (name === undefined) return [];
  return [{ name, raw, line, column, by: 'known-names', sections: [], passages: [passage], headings: [] }];
}

/**
 * Lines of a note that each open with a product or a language that the world knows: "Bash is what we have", "Go would be
 * fast, but …", "Python: everybody reads it". What stands behind them has to come back to one.
 */
export function* optionsByKnownNames(outline: Outline, words: Words): Iterable<Option> {
  if (hasChapters(outline)) return;
  for (const run of runsOf(outline)) {
    const options = run.flatMap((passage) => named(words, passage));
    if (options.length < run.length || !areNames(options)) continue;
    const last = run.at(-1)?.line ?? 0;
    const behind = outline.passages
      .filter(({ form, line }) => form !== 'code' && form !== 'row' && line > last)
      .flatMap((passage) => sentencesOf(words, passage));
    if (comeBack(behind, -1, options) === 0) continue;
    yield* options;
    return;
  }
}
