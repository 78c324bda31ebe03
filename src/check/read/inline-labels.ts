import type { Demand } from '../contract.ts';
import { labelSays } from '../label-says.ts';
import { wordsOf } from '../words-of.ts';
import { allMatches } from '../../text/index.ts';

const inlineLabel = /(?:^|[(;,.?!|—–-] ?)(\p{L}[\p{L} /&]{1,30}?) ?[:：](?= )/gu;

interface InlineLabel {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Labels within a line, such as the last two of `Add it. Purpose: why; Owner: coder`, with where they begin and end. */
export function inlineLabels(words: string, demands: readonly Demand[]): readonly InlineLabel[] {
  return allMatches(words, inlineLabel).flatMap((match) => {
    const [all, label = ''] = match;
    const demand = demands.find((one) => labelSays(label, one));
    // At the beginning of a line it may be the name of something: "Add a module: the parser".
    const isName = match.index === 0 && demand && !labelSays(wordsOf(label)[0] ?? '', demand);
    return demand && !isName ? [{ id: demand.id, start: match.index, end: match.index + all.length }] : [];
  });
}
