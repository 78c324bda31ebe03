import type { Lexicon } from '../pack/index.ts';
import { readWords } from './words.ts';

/** Enough text to know a language by. */
const sample = 20_000;

/** The language with the most of its frequent words in the text; the first lexicon's where none is found. */
export function detectLanguage(source: string, lexicons: readonly Lexicon[]): string {
  const text = source.slice(0, sample);
  const counted = lexicons.map((lexicon) => ({
    language: lexicon.language,
    count: readWords([lexicon]).findAll('language-marks.common', text).length,
  }));
  const best = counted.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.language : 'en';
}
