import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { answeredQuestion } from './answered-question.ts';
import type { Option } from './types.ts';

/** What a question sets side by side that is answered right behind it: "Larch, oak or tin? Oak, it is cheap." */
export function optionsByAnsweredQuestion(outline: Outline, words: Words): readonly Option[] {
  return answeredQuestion(words)(outline)?.options ?? [];
}
