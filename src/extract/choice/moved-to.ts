import { spacedWords } from '../../text/index.ts';
import type { Words } from '../words.ts';
import { firstClause } from './choice-name.ts';

/** What moves is named in a few words without figures: "we move 200 GB to S3" each night chooses nothing. */
const mostMoved = 6;
const mostWords = 6;

/** Where a sentence says that something moves to: "Keycloak" in "We're moving the admin tools to Keycloak." */
export function movedTo(words: Words, text: string): string | undefined {
  const moving = words.find('choice.moving', text);
  if (moving?.start !== 0) return undefined;
  const rest = text.slice(moving.end);
  const to = words.find('choice.swap-to', rest);
  const moved = rest.slice(0, to?.start).trim();
  if (!to || moved === '' || /\d/u.test(moved) || spacedWords(moved) > mostMoved) return undefined;
  const name = firstClause(words, rest.slice(to.end).trim());
  return name !== undefined && spacedWords(name) <= mostWords ? name : undefined;
}
