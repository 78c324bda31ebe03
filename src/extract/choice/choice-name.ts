import { allMatches, smallest, spacedWords, withoutEnd } from '../../text/index.ts';
import type { Match, Words } from '../words.ts';
import { keepsVerb } from './keeps-verb.ts';
import { wentIn } from './went-in.ts';

/** A name of more words than this is a story; of fewer than these it says nothing. */
const mostWords = 11;
const fewestWords = 3;

/** A name that is a story ends before its last "for", "with" or the like, and not in the middle of what follows. */
function limit(words: Words, text: string): string {
  const all = text.split(/\s+/u);
  if (all.length <= mostWords) return all.join(' ');
  const most = all.slice(0, mostWords).join(' ');
  const least = all.slice(0, fewestWords).join(' ').length;
  const joint = words.findAll('choice.joint', most).findLast(({ start }) => start > least);
  return joint ? most.slice(0, joint.start).trim() : most;
}

/** Signs of scripts that put no space between words, or none before endings: few of them make a name. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。；：、（]/u;

/** The part of a text behind "rather than" in languages that name first what lost. */
export function behindLost(words: Words, text: string): string {
  const lost = words.findAll('choice.passed-over', text).at(-1);
  return lost && lost.start > 0 && lost.end < text.length ? text.slice(lost.end).trim() : text;
}

/** "S3", "gRPC", "SQLite", "C#": nothing else is written so. */
const isTerm = /^(?=\S*(?:\p{Lu}\S*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\d|\p{L}#|\p{L}\+\+))[\p{L}\d.+#-]{2,}$/u;

/** "Kafka": one word as names are written. */
const isProper = /^\p{Lu}[\p{L}\p{N}]+\s*$/u;

/** Where the explanation begins: the first clause word that has at least two words (or six signs) before it, or one name and a reason behind it. */
function clauseEnd(words: Words, text: string): number {
  const spoken = words.findAll('choice.clause', text).map((match) => match.start);
  const closing = spoken.map((place) => commaBefore(text, place)).find((comma) => comma > 0);
  const ended = words
    .findAll('choice.ending', text)
    .find(({ start, end }) => start > 0 && /^\s*(?:[,.;:，。；：]|$)/u.test(text.slice(end)));
  const marks = allMatches(text, /[,;:。，；：]\s|(?<=\p{L}{4})\.\s|\s[–—-]+\s|[.。]\s*$|\s[([（]/gu).map(
    (match) => match.index,
  );
  const isEnough = (place: number): boolean =>
    !isWithinBracket(text, place) && (isNameEnough(text, place) || isNameWithReason(words, text, place));
  const places = [...spoken, ...marks].filter((place) => place > 0 && isEnough(place));
  // "Go, because …": of two that close the shortest name.
  return smallest([...places, closing ?? Infinity, ended?.start ?? Infinity], text.length);
}

/** In letters: brackets in a name are no longer. */
const longestBracket = 60;

/** "Astro (v7, Vite 8)": a name does not end in a bracket that it opens. */
function isWithinBracket(text: string, place: number): boolean {
  const open = text.slice(Math.max(0, place - longestBracket), place).search(/[(（][^)）]*$/u);
  return open >= 0 && /^[^(（]{0,60}[)）]/u.test(text.slice(place, place + longestBracket));
}

/** "slate": a word that may be a name; "this" and "them" lean on what stands before. */
function isWord(words: Words, text: string): boolean {
  if (!/^\s*\p{L}[\p{L}\p{N}]{2,}\s*$/u.test(text)) return false;
  return (['sentence.continues', 'choice.determiner', 'stance.article'] as const).every(
    (list) => !words.has(list, text),
  );
}

/** "Kafka because …": one name, and what stands behind it gives a reason. */
function isNameWithReason(words: Words, text: string, place: number): boolean {
  return (
    (isProper.test(text.slice(0, place)) || isWord(words, text.slice(0, place))) &&
    words.find('sentence.reason', text.slice(place, place + 40))?.start === 0
  );
}

/** Where the comma stands that closes the words before a place, or -1. */
function commaBefore(text: string, place: number): number {
  const head = text.slice(0, place).trimEnd();
  return /^\S[,，]$/u.test(head.slice(-2)) ? head.length - 1 : -1;
}

function isNameEnough(text: string, place: number): boolean {
  if (place > 6 || /[;；:：]/u.test(text[place] ?? '')) return true;
  const head = text.slice(0, place);
  return (
    spacedWords(head) >= 2 || isTerm.test(head.trimEnd()) || (place > 1 && unspaced.test(text.slice(0, place + 1)))
  );
}

/** "replace X with Y", "move from X to Y": what is chosen is Y. */
function afterSwap(words: Words, { phrase }: Match, rest: string): string {
  const swap = words.findAll('choice.swap', phrase).some(({ end }) => end === phrase.length)
    ? { start: 0, end: 0 }
    : words.find('choice.swap', rest);
  if (!swap || swap.start > 3) return rest;
  const to = words.find('choice.swap-to', rest.slice(swap.end, swap.end + 160));
  return to ? rest.slice(swap.end + to.end).trim() : rest;
}

/** The words that announce a choice: "we will", wherever they stand; "use", where the sentence opens with it. */
export function stating(words: Words, sentence: string): Match | undefined {
  const opening = words.find('choice.imperative', sentence);
  if (opening?.start === 0) return opening;
  const [went, before] = [wentIn(words, sentence), words.find('choice.before', sentence)];
  return went && went.end > (before?.start === 0 ? before.end : 0) ? went : before;
}

/** "管理が増えるだけなので世代番号方式": where no space sets them apart, the name stands behind the reason for it. */
function behindReason(words: Words, clause: string): string {
  const reason = unspaced.test(clause) ? words.findAll('sentence.reason', clause).at(-1) : undefined;
  const behind = reason ? clause.slice(reason.end).trim() : '';
  return behind === '' ? clause : behind;
}

/**
 * The name of what a sentence chooses: the words behind "we will go with" (or before their like in languages
 * that put the verb last), up to where the explanation begins. Quoted words are taken whole.
 */
export function choiceName(words: Words, sentence: string): string | undefined {
  const before = stating(words, sentence);
  // "O quadro foi escolhido", which opens no name behind it.
  const isLast = before !== undefined && /^[\s.。!]*$/u.test(sentence.slice(before.end));
  if (before && !isLast) {
    const from = keepsVerb(words, before) ? before.start + before.phrase.lastIndexOf(' ') + 1 : before.end;
    const behind = behindLost(words, sentence.slice(from)).replace(/^[\s,，:：]+/u, '');
    const rest = afterSwap(words, before, behind.replace(/^\([a-h\d]\)\s+(?=\S)/u, ''));
    // "Outcome: we keep the monolith": what is behind the second of two such words.
    if (rest.length < sentence.length && words.find('choice.before', rest)?.start === 0) return choiceName(words, rest);
    const quoted = /^["“”«„「『']([^"“”»」』']{2,90})["“”»」』']/u.exec(rest)?.[1];
    const name = quoted ?? rest.slice(0, clauseEnd(words, rest));
    // "Recommended: if the load is small" names nothing.
    const isNone = (['choice.idiom', 'choice.conditional'] as const).some(
      (list) => words.find(list, name)?.start === 0,
    );
    return name.trim() === '' || isNone
      ? undefined
      : limit(
          words,
          withoutEnd(name, '.,;:。，；：')
            .replace(/^["“]+|["”]+$/gu, '')
            .trim(),
        );
  }
  // Where verbs come last, the last one is that of the whole: "A を使う手もあるが、B を採る".
  const after = words.findAll('choice.after', sentence).at(unspaced.test(sentence) ? -1 : 0);
  // One sign of a script without spaces may be a name.
  if (!after || after.start < (unspaced.test(sentence.slice(0, 1)) ? 1 : 2)) return undefined;
  const head = behindLost(words, sentence.slice(0, after.start));
  const quoted = /[「『“"]([^「」『』“”"]{2,60})[」』”"][^「『“"]{0,8}$/u.exec(head)?.[1];
  const last = head.split(/[,，、。;；:：]\s*/u).findLast((part) => part.trim() !== '') ?? head;
  const clause = quoted ?? behindReason(words, last);
  // "No option has been chosen", "when a transport is chosen", "now that a transport is chosen, …".
  const chooses =
    words.find('choice.whenever', sentence)?.start !== 0 &&
    (['sentence.negation', 'choice.clause', 'choice.conditional'] as const).every(
      (list) => words.find(list, clause.trim())?.start !== 0,
    );
  return chooses ? limit(words, clause.trim()) : undefined;
}

/**
 * "Until there is a login, only local clients are served": what stands behind the comma; "To be safe we need to move to Kafka"
 * without one: behind the words that need something.
 */
function behindAside(words: Words, sentence: string): string {
  if (words.find('choice.aside', sentence)?.start !== 0) return sentence;
  const comma = /[,，]\s+(?=\S.{7})/u.exec(sentence);
  const needs = words.find('choice.needs', sentence);
  if (needs && !(comma && comma.index < needs.start)) return sentence.slice(needs.end).trim();
  return comma ? sentence.slice(comma.index + comma[0].length) : sentence;
}

/** "Q1: …", "D12 – …": the code that one of several decisions is called by. */
const code = /^\p{Lu}{1,3}-?\d{1,3}[a-z]?\s?[:.)–—-]\s+(?=\S)/u;

/** The first clause of a sentence, as a name: what a decision that says neither "we" nor "use" does. */
export function firstClause(words: Words, whole: string): string | undefined {
  const sentence = behindAside(words, whole.replace(code, ''));
  const clause = withoutEnd(sentence.slice(0, clauseEnd(words, sentence)), '.,;:。，；：').trim();
  return clause === '' ? undefined : limit(words, clause);
}
