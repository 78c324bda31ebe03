import type { LaidOutWords, Lexicon } from '../pack/index.ts';
import { frequentMarks } from './frequent-marks.ts';
import { isAlwaysSpoken } from './is-always-spoken.ts';
import { listsOf } from './lists-of.ts';
import { listsOfMarks } from './lists-of-marks.ts';
import { layOutPhrases } from './phrases/index.ts';

/** Lays out what is made of a pack's lexicons for every document, so that `extract` need not: the build does it. */
export function layOutWords(lexicons: readonly Lexicon[]): LaidOutWords {
  return {
    always: layOutPhrases(lexicons.filter(isAlwaysSpoken).flatMap(listsOf)),
    marks: layOutPhrases(listsOfMarks(lexicons, frequentMarks)),
  };
}
