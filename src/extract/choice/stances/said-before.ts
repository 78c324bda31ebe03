import { spacedWords } from '../../../text/index.ts';
import { wentIn } from '../went-in.ts';
import type { Match, Words } from '../../words.ts';
import { isDenied } from './is-denied.ts';

/** In words: how far what denies, or takes, may stand from the name. */
const near = 3;
const far = 8;

/** What stands in front of a name that something is taken or left, and how much that says. */
const lists = [
  { list: 'choice.strong', says: 2, within: far },
  { list: 'choice.before', says: 2, within: far },
  { list: 'choice.opening', says: 2, within: near },
  { list: 'choice.light', says: 2, within: near },
  { list: 'choice.moving', says: 2, within: far },
  { list: 'stance.for', says: 2, within: near },
  { list: 'stance.in-favour', says: 1, within: near },
  { list: 'choice.so', says: 1, within: near },
  { list: 'stance.against', says: -2, within: near },
  { list: 'choice.over', says: -2, within: near },
  { list: 'choice.swap', says: -2, within: near },
  { list: 'choice.considered', says: -1, within: far },
  { list: 'choice.history', says: -1, within: far },
  { list: 'stance.aside', says: -1, within: far },
] as const;

/** What a sign right in front of a name says. */
const signs = [
  { sign: /(?:[✅✔☑🏆⭐🥇]\uFE0F?|=)[\s"'*]*$/u, says: 2 },
  { sign: /[❌✖✗🚫⛔🥈🥉]\uFE0F?[\s"'*]*$/u, says: -2 },
] as const;

/** Words that only choose where a clause opens with them: "and keep …", "Use …", "Went with …". */
function opens(words: Words, text: string): Match | undefined {
  const start = text.length - text.replace(/^[\s.,;:(–—-]+/u, '').length;
  const joint = words.find('stance.joined', text);
  const from = joint?.start === start ? joint.end + (text.slice(joint.end).match(/^\s*/u)?.[0].length ?? 0) : start;
  const rest = text.slice(from);
  const verb = words.find('choice.imperative', rest);
  const match = verb?.start === 0 ? verb : wentIn(words, rest);
  return match && { ...match, start: from, end: from + match.end };
}

/** "Although A is quicker": what opens so only leads to what is said. */
function leads(words: Words, text: string): Match | undefined {
  const start = text.length - text.trimStart().length;
  const [aside, so] = (['choice.aside', 'choice.so'] as const).map((list) => words.find(list, text));
  return aside?.start === start && so?.start !== start ? aside : undefined;
}

/**
 * What stands in front of a name says of it: more than 0 that it is taken, less that it is not. The words nearest to the
 * name count, of those that end at one place what denies.
 */
export function saidBefore(words: Words, text: string): number {
  const drawn = signs.find(({ sign }) => sign.test(text));
  if (drawn) return drawn.says;
  const opening = opens(words, text);
  const leading = leads(words, text);
  const found = [
    ...lists.flatMap((one) =>
      words
        .findAll(one.list, text)
        .slice(-1)
        .map((match) => ({ ...one, match })),
    ),
    ...(leading ? [{ says: -1, within: far, match: leading }] : []),
    ...(opening ? [{ says: 1, within: near, match: opening }] : []),
  ].filter(({ match, within }) => spacedWords(text.slice(match.end)) <= within);
  // "We moved from" chooses, and names first what is left.
  const [nearest] = found.toSorted((a, b) => b.match.end - a.match.end || a.says - b.says);
  if (!nearest) return 0;
  return nearest.says > 0 && isDenied(words, text, nearest.match) ? -2 : nearest.says;
}
