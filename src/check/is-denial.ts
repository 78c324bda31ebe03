import { phraseExpression } from './phrase-expression.ts';
import { denials } from './words.ts';

const denial = phraseExpression(denials);

/** Whether a sentence says that there is none of what it goes on to name: "No new tables." */
export function isDenial(text: string): boolean {
  return /^\p{L}+(?= )/u.exec(text)?.[0].search(denial) === 0;
}
