import { spacedWords } from '../../text/index.ts';
import type { Reading } from '../reading.ts';
import type { ListName } from '../list-name.ts';
import type { Match, Words } from '../words.ts';
import { type Change, changeLists } from './change-lists.ts';
import { isListed } from './is-listed.ts';
import { notedAtEnd } from './noted-at-end.ts';
import { wholeWords } from './whole-words.ts';

const before = 36;
const after = 16;
/** What a bracket right behind a name, or behind a word for it, notes: "`order.paid` events (exist already)". */
const aside = /^[`'"”]?(?:\s\p{L}+)?\s?\([^()]{3,40}\)/u;
const farthest = 64;

/** The words around a place, as far as the clause goes. */
function around(text: string, start: number, end: number): { readonly left: string; readonly right: string } {
  const left =
    wholeWords(text, start - before, start)
      .split(/[.;:。；：|”»]\s|(?<=[\p{L}\p{N}])"\s|[。；：]/u)
      .at(-1) ?? '';
  const noted = aside.exec(text.slice(end, end + farthest))?.[0];
  const right = (noted ?? wholeWords(text, end, end + after)).split(/[.;。；|]\s|[。；]/u)[0] ?? '';
  return { left, right };
}

/** With more words than this between them, two words speak of different things. */
const mostBetween = 3;

/** Whether hardly anything stands between a name and what is said of it, other than the names it is listed with. */
function isNear(words: Words, between: string): boolean {
  const cuts = words.findAll('names.joint', between);
  const starts = [0, ...cuts.map((cut) => cut.end)];
  const parts = starts.flatMap((start, index) => between.slice(start, cuts[index]?.start).split(','));
  return parts.every((part) => spacedWords(part) <= mostBetween);
}

/** "`user.created`" is called so; nothing is created there. */
function isInName(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}][._]$/u.test(text.slice(0, start)) || /^[._][\p{L}\p{N}]/u.test(text.slice(end));
}

/** "`auth.ts` — add `getUserId()`": what is added stands behind, and the name is where. */
function addsToIt(words: Words, between: string, { phrase }: Match, behind: string): boolean {
  return /^[`'"”]?\s*[:：–—-]+\s*$/u.test(between) && isListed(words, 'names.adding', phrase) && /^\s+\S/u.test(behind);
}

/** The places of a list's words that no word such as "no" stands right before: "needs no new broker" brings none. */
function affirmedIn(words: Words, list: ListName, text: string): readonly Match[] {
  return words.findAll(list, text).filter(({ start, end }) => {
    if (isInName(text, start, end)) return false;
    const denial = words.findAll('sentence.negation', text.slice(0, start)).at(-1);
    return denial === undefined || denial.end < start - 1;
  });
}

/** Behind a comma, "deleted" before a word that it may belong to: "installs differ (`ids.ts`, deleted views)". */
function saysOfNext(words: Words, between: string, behind: string): boolean {
  const next = /^\s+([\p{L}\p{N}-]+)/u.exec(behind)?.[1];
  return /[,，、]\s*$/u.test(between) && next !== undefined && !isListed(words, 'names.not-a-name', next);
}

/** Behind a comma and a word that leads on, a verb is that of the next clause: "copy with `ids.ts`, then drop …". */
function leadsOn(words: Words, between: string): boolean {
  const last = /[,，、;；]\s*(\p{L}+)\s*$/u.exec(between)?.[1];
  return last !== undefined && isListed(words, 'choice.sequel', last);
}

/**
 * Behind a name and what it does, "new" before a word that it belongs to: "billing-worker writes new PDFs", "gateway adds headers",
 * but not "gateway is a new service" or "gateway, new in this release".
 */
function makesNext(words: Words, between: string, { phrase }: Match, behind: string): boolean {
  // "`shelves.md` creates the table", but not "`shelves.md` adds."
  if (/^[`'"”]?\s*$/u.test(between) && isListed(words, 'names.makes', phrase) && /^\s+[\p{L}`]/u.test(behind))
    return true;
  const next = /^\s+([\p{L}\p{N}-]+)/u.exec(behind)?.[1];
  const done = /^[\s\p{L}]+$/u.test(between) && !isListed(words, 'names.is-a', between.trim());
  return (
    done && next !== undefined && !isListed(words, 'choice.joint', next) && !isListed(words, 'names.not-a-name', next)
  );
}

/** Whether what stands between a verb and a name makes the name the place where it happens: "add retries to the", "removes a job from". */
function isPlace(words: Words, between: string): boolean {
  const last = words.findAll('names.place-word', between).at(-1);
  if (last === undefined || between.slice(0, last.start).trim() === '') return false;
  return /^\s+(?:\p{L}{1,5}\s+)?$/u.test(between.slice(last.end));
}

/** "The two settings are added to `.env`": what is added stands in front. */
function isAddedTo(words: Words, { start }: Match, between: string): boolean {
  return start > 0 && isListed(words, 'names.place-word', between.replace(/[`'"“*]/gu, '').trim());
}

interface Said {
  readonly change: Change;
  readonly match: Match;
}

/** The nearest word in front of a name that says what becomes of it. */
function saidBefore(words: Words, left: string): Said | undefined {
  return changeLists
    .flatMap(([change, list]): readonly Said[] => {
      const match = affirmedIn(words, list, left).findLast((one) => isNear(words, left.slice(one.end)));
      return match ? [{ change, match }] : [];
    })
    .toSorted((a, b) => b.match.end - a.match.end)[0];
}

/** The first word behind a name that says what becomes of it, and not of what follows. */
function saidBehind(words: Words, right: string, behind: string): Said | undefined {
  const ofName = (change: Change, match: Match): boolean => {
    const between = right.slice(0, match.start);
    const rest = behind.slice(match.end);
    const ofNext =
      leadsOn(words, between) ||
      (change === 'removed' && saysOfNext(words, between, rest)) ||
      (change === 'new' && makesNext(words, between, match, rest));
    return !ofNext && isNear(words, between);
  };
  return changeLists
    .flatMap(([change, list]): readonly Said[] => {
      const match = affirmedIn(words, list, right).find((one) => ofName(change, one));
      return match ? [{ change, match }] : [];
    })
    .toSorted((a, b) => a.match.start - b.match.start)[0];
}

/** "`poll.ts` is removed, |`list.ts` changes": whether a word in front of a name ends the clause on another. */
function endsClause(left: string, { match: { start, end } }: Said): boolean {
  return (
    /[./_`'"”][^\s,]*\s+(?:\p{L}{2,5}\s+){0,2}$/u.test(left.slice(0, start)) &&
    /^\s*[,;，、]\s*[`*"'“]*$/u.test(left.slice(end))
  );
}

/**
 * What the words next to a name say becomes of it: the nearest word before it, else the first behind it.
 *
 * @returns undefined where they say nothing
 */
export function changeOf({ words }: Reading, text: string, start: number, end: number): Change | undefined {
  const { left, right } = around(text, start, end);
  // "New: `route.ts`"
  const label = /(?<=^|[\s*(])(\p{L}+)[:：]\s[`*"'“]*$/u.exec(text.slice(Math.max(0, start - before), start))?.[1];
  const labelled = label === undefined ? undefined : changeLists.find(([, list]) => isListed(words, list, label));
  if (labelled) return labelled[0];
  const said = saidBefore(words, left);
  const found = said && !endsClause(left, said) ? undefined : saidBehind(words, right, text.slice(end));
  if (said && found === undefined) {
    const made = said.change === 'new' || said.change === 'removed';
    const between = left.slice(said.match.end);
    return made && (isPlace(words, between) || isAddedTo(words, said.match, between)) ? 'changed' : said.change;
  }
  const isAdded =
    found && addsToIt(words, right.slice(0, found.match.start), found.match, text.slice(end + found.match.end));
  if (found === undefined) return notedAtEnd(words, text, start);
  return found.change === 'new' && isAdded ? 'changed' : found.change;
}
