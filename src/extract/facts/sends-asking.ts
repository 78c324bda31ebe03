import type { Words } from '../words.ts';

/** In letters: so far may the word for "whether" stand behind those that say who is asked. */
const reach = 60;
/** In letters: no word for "whether" is longer. */
const longestWord = 30;

/** Whether what is asked follows: "… whether the coating shop accepts it". */
function isAskedBehind(words: Words, text: string): boolean {
  const asked = words.find('sentence.whether', text);
  return asked !== undefined && asked.start <= reach && !/[.;:：]/u.test(text.slice(0, asked.start));
}

/**
 * Whether a sentence sends somebody to ask what nobody knows yet, without a question mark: "We still have to find out from
 * support how often …", "Ask the caretaker whether …".
 */
export function sendsAsking(words: Words, text: string): boolean {
  // A program asks as well: what is asked of people opens the sentence, or stands behind who is to do it.
  const label = /^[^:：]{2,20}[:：]\s+/u.exec(text)?.[0].length ?? 0;
  const opening = [0, label].flatMap((from) => {
    const first = words.find('sentence.ask-first', text.slice(from));
    return first?.start === 0 ? [from + first.end] : [];
  });
  const told = words.findAll('sentence.find-out', text).map(({ end }) => end);
  return [...opening, ...told].some((end) => isAskedBehind(words, text.slice(end, end + reach + longestWord)));
}
