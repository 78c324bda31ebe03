import type { Match, Words } from '../words.ts';

/** One name or two, or an article and one word or two: "Jeff", "The product owner". */
const named = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;
const called = /^\p{L}+(?: \p{L}+)?$/u;

/** "Jeff picked …", "The client chose …" at the head of a text: words that choose there, of somebody who is not the writer. */
export function personChose(words: Words, text: string): Match | undefined {
  const chose = words.find('choice.went-person', text);
  if (!chose || chose.start === 0) return undefined;
  const subject = text.slice(0, chose.start).trim();
  const article = words.find('choice.determiner', subject);
  const isCalled = article?.start === 0 && called.test(subject.slice(article.end).trim());
  return isCalled || named.test(subject) ? chose : undefined;
}
