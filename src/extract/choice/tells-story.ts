import type { Words } from '../words.ts';

/** Who somebody is, in a user story: "player,", "Spielerin". */
const who = /^\s*[\p{L}\p{N}'’/-]+(?:\s+[\p{L}\p{N}'’/-]+){0,4}\s*[,，]?\s*$/u;

/** Whether a text is a user story: "As a player, when I select 'multiplayer' the menu changes" chooses nothing. */
export function tellsStory(words: Words, text: string): boolean {
  const opening = words.find('choice.story', text);
  if (opening?.start !== 0) return false;
  const behind = text.slice(opening.end);
  const self = words.find('choice.story-self', behind);
  return self !== undefined && who.test(behind.slice(0, self.start));
}
