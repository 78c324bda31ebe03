import { spacedWords, withoutEnd } from '../../text/index.ts';
import type { Words } from '../words.ts';
import { wentIn } from './went-in.ts';

/** At the start of a sentence an arrow of any kind concludes; within one, only that which nobody draws flows with. */
const arrow = /^\s*(?:={1,3}>|-{1,3}>|→|⇒|➡️?|➜)\s*|^.*\S\s+(?:=>|⇒)\s+/u;
/** Behind "…, therefore" stands what is picked where no sentence follows. */
const fewWords = 4;

/** A longer sentence says more than a choice. */
const longest = 300;
const closing = '.!。！';
/** "Decision → GraphQL": what stands in front of an arrow, and what behind it. */
const pointing = /^(\p{L}[^:：→⇒>]{2,40}?)\s*(?:=>|->|→|⇒|➡️?|➜)\s*(\S.*)$/u;
/** "Kafka it is: …", "Kafka then. librdkafka, …" */
const explained = /^\s*(?:[:：;；,，]|[–—-]+\s|\.\s)/u;
/** "The chosen design (B)". */
const bracketed = /^\s*[(（]([^()（）]{1,60})[)）]/u;

/** "Kafka it is", "push then, polling stays": what stands before the words that end it. */
function beforeEnding(words: Words, text: string): string | undefined {
  const said = withoutEnd(text, closing);
  const ending = words
    .findAll('choice.ending', said)
    .find(({ end }) => end === said.length || explained.test(said.slice(end)));
  if (!ending || ending.start === 0 || words.find('marks.winner-idiom', said)?.end === ending.end) return undefined;
  const before = withoutEnd(said.slice(0, ending.start), ',–—-');
  // "After all this, Kafka it is"; "URL, everybody gets it" is about everybody.
  return before.split(/[,，]\s+/u).at(-1);
}

/**
 * The part of a sentence that names what is picked, where it is said in a few words: behind an arrow ("=> B"), behind
 * words that conclude ("So Kafka", "Result: Kafka", "Chose Kafka over NATS"), or before those that end it ("Kafka it is",
 * "B, for now").
 *
 * @returns undefined where the sentence concludes nothing
 */
export function pickedPart(words: Words, text: string): string | undefined {
  if (text.length > longest) return undefined;
  const drawn = arrow.exec(text)?.[0].length;
  if (drawn !== undefined) return text.slice(drawn).trim();
  const [, front = '', behind] = pointing.exec(text) ?? [];
  const label = `${front}:`;
  const points = words.find('choice.opening', label);
  if (behind !== undefined && points?.start === 0 && points.end === label.length) return behind.trim();
  const taken = words.find('choice.taken', text);
  const inside = taken && bracketed.exec(text.slice(taken.end))?.[1];
  if (inside !== undefined) return inside;
  const opening =
    (['choice.opening', 'choice.so'] as const)
      .map((list) => words.find(list, text))
      .find((match) => match?.start === 0) ?? wentIn(words, text);
  if (opening) {
    const rest = text.slice(opening.end).replace(/^[\s,:：]+/u, '');
    return beforeEnding(words, rest) ?? rest;
  }
  const drawnFrom = words
    .findAll('choice.so', text)
    .findLast(
      ({ phrase, start }) => /[,，;；–—-]\s*$/u.test(text.slice(0, start)) && !words.has('choice.sequel', phrase),
    );
  const last = drawnFrom && text.slice(drawnFrom.end).trim();
  if (last !== undefined && last !== '' && spacedWords(last) <= fewWords) return last;
  const ended = beforeEnding(words, text);
  if (ended !== undefined) return ended;
  const said = withoutEnd(text, closing);
  // "Given that, Vite."
  const behindComma =
    words.find('choice.aside', text)?.start === 0
      ? said
          .split(/[,，]\s*/u)
          .slice(1)
          .at(-1)
      : undefined;
  return behindComma && spacedWords(behindComma) < fewWords ? behindComma : undefined;
}
