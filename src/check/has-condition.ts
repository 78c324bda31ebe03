import { phraseExpression } from './phrase-expression.ts';
import { conditions } from './words.ts';

const condition = phraseExpression(conditions);

/** Whether a text says from where on or until when: a number, a comparison, a date, or a word such as "until". */
export function hasCondition(text: string): boolean {
  return /\d|[<>≤≥=]/u.test(text) || text.search(condition) >= 0;
}
