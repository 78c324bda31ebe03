import type { Match, Words } from '../words.ts';
import { isListed } from './is-listed.ts';

/** Marks between a route and what is said of it: "`DELETE /x/{id}` — removes one", "(removes one)". */
const leading = /^[`*"'”)\]]*\s*(?:[(（]|[:：–—-]+|->|→)?\s*$/u;

/** Whether the words between a verb and a route make the route what goes: "remove `GET /x`", "delete the endpoint `GET /x`". */
function governs(words: Words, between: string): boolean {
  return between
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '')
    .every((word) => isListed(words, 'stance.article', word) || words.has('names.endpoint-word', word));
}

/** Whether a verb has an object behind it that is no route: "removes one", but neither "remove in v3" nor "remove this endpoint". */
function hasObject(words: Words, behind: string): boolean {
  const [object, next] = /^\s+([\p{L}\p{N}-]+)(?:\s+[\p{L}\p{N}-]+)?/u.exec(behind) ?? [];
  return next !== undefined && !isListed(words, 'choice.joint', next) && !words.has('names.endpoint-word', object);
}

/**
 * The words around a route without the verbs that say what it does when it is called. What removes rows is no route that is
 * removed: "`DELETE /orders/{id}` removes one", "Clients delete theirs with `DELETE /orders/{id}`".
 *
 * @returns the text with white space in the place of these verbs
 */
export function withoutOwnDoing(words: Words, text: string, start: number, end: number, deletes: boolean): string {
  const isOwn = (verb: Match): boolean => {
    const behind = text.slice(verb.end);
    if (verb.end <= start) return deletes && !governs(words, text.slice(verb.end, start));
    if (deletes) return !/^\s+\p{L}/u.test(behind) || hasObject(words, behind);
    return leading.test(text.slice(end, verb.start)) && hasObject(words, behind);
  };
  // "`PUT /orders/{id}` — updates an order": what it does changes no route.
  const does = words.findAll('names.does', text).filter(({ start: at, end: to }) => {
    return at >= end && leading.test(text.slice(end, at)) && hasObject(words, text.slice(to));
  });
  return [...words.findAll('names.removes', text).filter(isOwn), ...does].reduce(
    (rest, verb) => rest.slice(0, verb.start) + ' '.repeat(verb.end - verb.start) + rest.slice(verb.end),
    text,
  );
}
