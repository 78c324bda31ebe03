import type { Match, Words } from '../words.ts';

/** "We add …", "split …": the verb says what is chosen, unlike that of "we use …". */
export function keepsVerb(words: Words, { phrase }: Match): boolean {
  const doing = words.find('choice.doing', phrase);
  return doing !== undefined && doing.end - doing.start === phrase.length;
}
