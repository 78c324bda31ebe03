import { phraseExpression } from './phrase-expression.ts';
import { triggers } from './words.ts';

const trigger = phraseExpression(triggers);

/** Whether a text says what something is started by: a comparison, a measure, or a word such as "when". */
export function hasTrigger(text: string): boolean {
  return (
    /[<>≤≥]|\d\s?(?:%|percent\b|m?s\b|min|hour|Std|Stunde|second|Sekunde)/iu.test(text) || text.search(trigger) >= 0
  );
}
