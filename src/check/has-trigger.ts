import { phraseExpression } from './phrase-expression.ts';
import { triggers, units } from './words.ts';
import { allMatches } from '../text/index.ts';

const trigger = phraseExpression(triggers);
const unit = phraseExpression(units);

/** Whether a text says what something is started by: a comparison, a measure, or a word such as "when". */
export function hasTrigger(text: string): boolean {
  if (/[<>≤≥]|\d ?%/u.test(text) || text.search(trigger) >= 0) return true;
  return allMatches(text, /\d ?(\p{L}+)/gu).some(([, word = '']) => word.search(unit) === 0);
}
