import { spacedWords } from '../../text/index.ts';
import { nameKey } from '../options/same-name.ts';
import type { Option } from '../options/types.ts';
import { isListed } from '../names/is-listed.ts';
import { once } from '../once.ts';
import type { Words } from '../words.ts';

/** A name's first part may stand for it where it is at least this long. */
const shortest = 4;

/** A short form in capitals is a name of its own: "SMS". */
const capitals = /^[A-Z]{3}$/u;

/** "C#", "C++": a language is a name of its own, and stands for what begins with it. */
const language = /^\p{Lu}(?:#|\+\+)(?=\s|$)/u;

/** A word as names are written, with a capital or a digit. */
const proper = /^(?:\p{Lu}|\p{L}*\d)[\p{L}\p{N}.-]*$/u;

/** In words: nobody calls an option by more of its name. */
const longestName = 40;

/** "Netcup RS2000", of "Netcup RS2000 Server": what begins a name, where so many of its words are written as names. */
function properStarts(name: string): readonly string[] {
  const all = name.trim().split(/\s+/u, longestName);
  const end = all.findIndex((word) => !proper.test(word));
  const run = all.slice(0, end < 0 ? all.length : end);
  return run.flatMap((_, at) => (at > 0 && at + 1 < all.length ? [run.slice(0, at + 1).join(' ')] : []));
}

/** The ways in which a name is cut short: without brackets, up to a plus, comma or colon, its first words. */
function shortNames(name: string): readonly string[] {
  const bare = name.replace(/[(（][^)）]*[)）]/gu, ' ');
  return [
    name,
    bare,
    ...bare.split(/\s+[+–—-]\s+|[,:：;]\s*/u).slice(0, 1),
    ...properStarts(bare),
    ...(language.exec(bare) ?? []),
  ]
    .filter((short) => capitals.test(short) || language.test(short) || isLong(nameKey(short)))
    .map(nameKey);
}

/** "Vue", "Go", "npm": a whole name that is shorter than others. */
const brief = /^\p{L}[\p{L}\p{N}]{1,2}$/u;

/** A name that stands for its option only where it is written in the same way: "go" is no language, and "yes" and "no" answer. */
function briefName(words: Words, name: string): readonly string[] {
  if (!brief.test(name) || capitals.test(name) || isLong(nameKey(name))) return [];
  if ((['stance.yea', 'stance.nay', 'stance.deny', 'stance.article'] as const).some((list) => words.has(list, name)))
    return [];
  return name === name.toLowerCase() && isListed(words, 'names.not-a-name', name) ? [] : [name];
}

function isLong(key: string): boolean {
  return [...key].length >= shortest || /^\P{ASCII}{2,}$/u.test(key);
}

/** "Option" is what "Option (1) + a cache" begins with, and stands for every option. */
function isWordForOption(words: Words, name: string): boolean {
  const word = words.find('option-names.prefix', name);
  return word?.start === 0 && word.end === name.length;
}

/** "Lock with numbers", of "a lock with numbers": what follows an article, where that is more than a word. */
function withoutArticle(words: Words, name: string): readonly string[] {
  const article = words.find('stance.article', name);
  const rest = article?.start === 0 ? nameKey(name.slice(article.end)) : '';
  return rest.includes(' ') ? [rest] : [];
}

/** "NB-IoT": one word that is written as names are. */
const term = /^\p{Lu}\S*[\p{Lu}\d]\S*$/u;

/** "Header index", of "Header index at byte zero": what stands before the first small word, where that is more than a word. */
function beforeJoint(words: Words, name: string): readonly string[] {
  const joint = words.find('choice.joint', name);
  const head = joint ? name.slice(0, joint.start) : '';
  // "Pull-force as a step" is not what every pull-force means; "NB-IoT from the town" is.
  const key = nameKey(head);
  return key.includes(' ') && (spacedWords(head) > 1 || term.test(head.trim())) ? [key] : [];
}

/** What a name begins with, word by word: "a", "a b", "a b c". */
function beginnings(name: string): readonly string[] {
  const all = name.split(' ', longestName);
  return all.map((_, at) => all.slice(0, at + 1).join(' '));
}

/**
 * The names of all options, each with how many begin so: what several begin with stands for none of them. `written` says of
 * some how they have to be written.
 */
export const shortNamesOf = once((words: Words) =>
  once((options: readonly Option[]) => {
    const own = ({ name, alias }: Option) => [
      ...shortNames(name).filter((short) => !isWordForOption(words, short)),
      ...withoutArticle(words, name),
      ...beforeJoint(words, name),
      ...briefName(words, name).map(nameKey),
      ...(alias === undefined ? [] : [nameKey(alias)]),
    ];
    const shorts = new Map(options.map((option) => [option, [...new Set(own(option))]]));
    const counts = new Map<string, number>();
    for (const names of shorts.values())
      for (const name of new Set(names.flatMap(beginnings))) counts.set(name, (counts.get(name) ?? 0) + 1);
    const written = new Map(
      options.flatMap(({ name }) => briefName(words, name).map((one) => [nameKey(one), one] as const)),
    );
    return { shorts, counts, written };
  }),
);
