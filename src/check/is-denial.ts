import { phraseExpression } from './phrase-expression.ts';
import { denials } from './words.ts';

const denial = phraseExpression(denials);

/** Whether a sentence says that there is none of what it goes on to name: "No new tables." */
export function isDenial(text: string): boolean {
  const said = text.trimStart();
  const word = /^\p{L}+(?=\s)/u.exec(said)?.[0] ?? '';
  return word !== '' && word.search(denial) === 0;
}
