import type { Option } from '../options/types.ts';
import { aloneNumbers } from './alone-numbers.ts';
import { mentions } from './mentions.ts';
import { strongIn } from './strong-in.ts';
import type { Weighing } from './types.ts';

/** A line of no more words than this is the name of what was decided. */
const nameWords = 3;

const crossed = /^\s*[❌✖✗🚫⛔]/u;

/** "❌ Kafka", "Kafka: rejected": a line that turns one down takes none. */
function turnsDown({ words, options }: Weighing, text: string): boolean {
  const closes = words.findAll('marks.rejected', text).some(({ end }) => /^[\s.!。]*$/u.test(text.slice(end)));
  return (crossed.test(text) || closes) && mentions(words, options, text).length === 1;
}

/** The one option that words which choose take, or none. */
function takenBy(weighing: Weighing, text: string): Option | undefined {
  const taken = text.slice(strongIn(weighing, text)?.end).trimStart();
  const [named, ...others] = mentions(weighing.words, weighing.options, taken);
  return others.length > 0 ? undefined : (named ?? aloneNumbers(weighing.options, taken)[0]);
}

/**
 * What a decision says from where it takes one, after it has told of others: "- A is simple", "- B is quick", "We go with
 * B". All of it but what turns one down, where it does not.
 */
export function behindWeighing<Saying extends { readonly text: string; readonly heading?: boolean }>(
  weighing: Weighing,
  all: readonly Saying[],
): readonly Saying[] {
  const said = all.some(({ text }) => turnsDown(weighing, text))
    ? all.filter(({ text }) => !turnsDown(weighing, text))
    : all;
  const at = said.findIndex(({ text }) => strongIn(weighing, text));
  const taken = at > 0 ? takenBy(weighing, said[at]?.text ?? '') : undefined;
  if (taken === undefined) return said;
  const told = said
    .slice(0, at)
    .map((one) => ({ ...one, named: mentions(weighing.words, weighing.options, one.text) }))
    .filter(({ named }) => named.length === 1);
  const severally = new Set(told.flatMap(({ named }) => named)).size > 1;
  const ofAnother = told.every(
    ({ text, named, heading }) =>
      heading !== true && !named.includes(taken) && text.split(/\s+/u, nameWords + 1).length > nameWords,
  );
  return severally || (told.length > 0 && ofAnother) ? said.slice(at) : said;
}
