import { aloneNumbers } from './alone-numbers.ts';
import { mentions } from './mentions.ts';
import { strongIn } from './strong-in.ts';
import type { Weighing } from './types.ts';

/**
 * What a decision says from where it takes one, after it has told of several one by one: "- A is simple", "- B is quick",
 * "We go with B". All of it, where it does not.
 */
export function behindWeighing<Saying extends { readonly text: string }>(
  weighing: Weighing,
  said: readonly Saying[],
): readonly Saying[] {
  const { words, options } = weighing;
  const at = said.findIndex(({ text }) => strongIn(weighing, text));
  const told = said.slice(0, Math.max(at, 0)).map(({ text }) => mentions(words, options, text));
  if (new Set(told.filter(({ length }) => length === 1).flat()).size < 2) return said;
  const text = said[at]?.text ?? '';
  const taken = text.slice(strongIn(weighing, text)?.end);
  return mentions(words, options, taken).length === 1 || aloneNumbers(options, taken.trimStart()).length === 1
    ? said.slice(at)
    : said;
}
