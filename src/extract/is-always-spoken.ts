import type { Lexicon } from '../pack/index.ts';
import { commonLanguage } from './common-language.ts';
import { isTechnical } from './is-technical.ts';

/** Whether every document is read with a lexicon. */
export function isAlwaysSpoken(lexicon: Lexicon): boolean {
  return lexicon.language === commonLanguage || isTechnical(lexicon);
}
