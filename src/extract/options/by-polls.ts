import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { pollsIn } from './polls-in.ts';
import type { Option } from './types.ts';

/** What may be answered to the questions that chapters ask, each a matter of its own. */
export function* optionsByPolls(outline: Outline, words: Words): Iterable<Option> {
  for (const { options, answer } of pollsIn(words)(outline))
    for (const option of options)
      yield answer ? { ...option, told: option === answer.taken ? 'chosen' : 'rejected' } : option;
}
