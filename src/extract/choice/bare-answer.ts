import type { Option } from '../options/types.ts';
import type { Words } from '../words.ts';
import { soleNumber } from './sole-number.ts';
import { placesOf } from './stances/places-of.ts';
import { stancesIn } from './stances/stances-in.ts';
import { withoutDeterminer } from './without-determiner.ts';

/** In words: what is said besides the name, in a sentence of its own and behind a label. */
const besides = { alone: 2, labelled: 4 };
/** In words: the label of an answer. */
const longestLabel = 5;
/** In letters: a sentence that is longer says more than a name. */
const longest = 200;
/** In words: what may lead to the name, "So then: the …". */
const mostBefore = 3;

const label = /^[^:：.!?。]{2,60}[:：]\s+(?=\S)/u;
const arrow = /^\s*(?:={1,3}>|-{1,3}>|[→⇒➜])\s*/u;
const roman = /^\(?(i{1,3}|iv|vi{0,3}|I{1,3}|IV|VI{0,3})[.)]?\s*$/u;

function countOf(text: string): number {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
}

/** "Verdict: ii": what stands behind a short label or an arrow. */
function answerIn(sentence: string): string {
  const said = sentence.replace(arrow, '');
  const lead = label.exec(said)?.[0] ?? '';
  return lead !== '' && countOf(lead) <= longestLabel ? said.slice(lead.length) : said;
}

/**
 * The option that a short sentence consists of, with hardly a word beside it: "Option 2.", "=> FRAM", "Input log.",
 * "Verdict: ii."; undefined where it says more, or turns it down.
 */
export function bareAnswer(words: Words, options: readonly Option[], sentence: string): Option | undefined {
  if (sentence.length > longest || /[?？]\s*$/u.test(sentence)) return undefined;
  const said = answerIn(sentence);
  const numeral = roman.exec(said)?.[1]?.toUpperCase();
  const sole =
    soleNumber(words, options, withoutDeterminer(words, said)) ??
    options.find(({ number }) => numeral !== undefined && number === numeral);
  if (sole) return sole;
  const places = placesOf(words, options, said);
  const [first] = places;
  const [named, another] = new Set(places.flatMap((one) => one.options));
  if (!first || !named || another) return undefined;
  const most = said === sentence ? besides.alone : besides.labelled;
  if (countOf(said.slice(0, first.start)) + countOf(said.slice(first.end)) > most) return undefined;
  if (countOf(said.slice(0, first.start)) > mostBefore) return undefined;
  return stancesIn(words, options, said).every(({ says }) => says >= 0) && !words.has('sentence.negation', said)
    ? named
    : undefined;
}
