import { decidedApart } from './choice/decided-apart.ts';
import { answersApart } from './choice/answers-apart.ts';
import { markedApart } from './choice/marked-apart.ts';
import { weighChoice, type Weighed } from './choice/weigh.ts';
import { chaptersAround } from './options/chapters-around.ts';
import { findOptions } from './options/find-options.ts';
import { isAside } from './options/is-aside.ts';
import { pollsIn } from './options/polls-in.ts';
import { chaptersThatDecide } from './options/chapters-that-decide.ts';
import { mattersOfChapters } from './options/matters-of-chapters.ts';
import { nameKey, sameName } from './options/same-name.ts';
import type { Option } from './options/types.ts';
import type { DecidedChapter } from './outline/decided-chapters.ts';
import type { Outline, Section } from './outline/index.ts';
import type { JudgedOption } from './standing.ts';
import { findTitle } from './title.ts';
import type { Words } from './words.ts';

/** A choice with all the signs that speak for it. */
export interface Choice extends Weighed {
  readonly text: string;
}

/** What a document weighs and what it decides. */
export interface Decision {
  readonly options: readonly JudgedOption[];
  /** Surest first; empty where the document decides nothing. */
  readonly choices: readonly Choice[];
  /** The chapter of the choice, where it is one of several that each decide one thing. */
  readonly leading?: Section;
}

/** Signs weaker than this decide nothing. */
const enough = 2;
/** A second choice stands beside the first where it is nearly as sure and speaks of something else. */
const beside = 0.8;

/** Finds the options of a document and which of them was chosen. */
export function decide(outline: Outline, words: Words): Decision {
  const options = findOptions(outline, words);
  const { choices: all, within } = weighChoice({ outline, words, options });
  const weighed = all.filter((one) => one.score >= enough);
  const apart = decidedApart(outline, weighed);
  const first = firstAnswer(outline, words, weighed) ?? firstDecided(chaptersThatDecide(outline, options), weighed);
  const best = (apart.length > 0 ? undefined : first) ?? weighed[0];
  const kept =
    apart.length > 0
      ? inTurn(weighed.filter((one) => one === best || apart.includes(one)))
      : weighed.filter((one) => one === best || (best && standsBeside(one, best)));
  const choices = kept.map((one) => ({ ...one, text: one.evidence[0]?.text ?? '' }));
  const chosen = new Set([...choices.flatMap((choice) => choice.evidence[0]?.options ?? []), ...within]);
  const taken = new Set([...chosen, ...markedApart(words, options, chosen), ...answersApart(options, chosen)]);
  if (choices.length === 0 && looksBack(outline, words)) return { options: [], choices };
  const isSettled = settled(outline, taken);
  const lists = new Set([...taken].flatMap(({ passages }) => passages.map(({ section }) => section)));
  const isBesideTaken = ({ passages }: Option): boolean => passages.some(({ section }) => lists.has(section));
  const isLeft = (option: Option): boolean =>
    apart.length > 0 ? !isSettled(option) : isAside(option) && !isBesideTaken(option);
  // What was not answered is open beside what was.
  const left = (option: Option): boolean => option.told === undefined && (option.by === 'poll' || isLeft(option));
  const matters = mattersOfChapters(outline, options, best?.evidence[0]?.line ?? 0);
  const leading = apart.length > 0 ? undefined : matters.leading;
  const inChapter = (option: Option): Option => {
    const matter = leading && !option.matter ? matters.of(option) : undefined;
    const isLost = matter && option.told === undefined && !choices.some((choice) => names(choice, option));
    return { ...option, ...(matter && { matter }), ...(isLost && { told: 'rejected' }) };
  };
  const judged = options.map((option): JudgedOption => {
    const seen = inChapter(option);
    return { ...seen, status: taken.has(option) ? 'chosen' : judge(seen, choices, left) };
  });
  return { options: judged, choices, ...(leading && { leading }) };
}

/** Where what is best supported answers one of several questions, the answer to the first leads. */
function firstAnswer(outline: Outline, words: Words, [best, ...others]: readonly Weighed[]): Weighed | undefined {
  const answers = best?.evidence[0]?.options ?? [];
  if (answers.length === 0 || !answers.every(({ by }) => by === 'poll')) return undefined;
  const first = pollsIn(words)(outline).find(({ answer }) => answer)?.answer?.taken.line;
  return others.find(({ evidence: [sign] }) => sign?.options.some(({ line, by }) => by === 'poll' && line === first));
}

const dated = /\d{4}-\d{2}-\d{2}/u;

/** Where what is best supported is what a later one of several chapters decides, what the first of them does leads. */
function firstDecided(chapters: readonly DecidedChapter[], weighed: readonly Weighed[]): Weighed | undefined {
  const [first, ...others] = chapters;
  const line = weighed[0]?.evidence[0]?.line ?? 0;
  // A log with the newest on top ends with what came first.
  if (!first || dated.test(first.chapter.raw)) return undefined;
  if (!others.some(({ range: { start, end } }) => line >= start && line < end)) return undefined;
  const [opening, last] = [first.decision.line, first.decision.passages.at(-1)?.endLine ?? 0];
  return weighed.find(({ evidence: [sign] }) => sign && sign.line >= opening && sign.line <= last);
}

/** Tells whether something was taken in the chapter that an option stands in. */
function settled(outline: Outline, taken: ReadonlySet<Option>): (option: Option) => boolean {
  const chapters = new Set([...taken].flatMap((one) => chaptersAround(outline, one)));
  return (option) =>
    chaptersAround(outline, option).some((chapter) => chapters.has(chapter) && !option.sections.includes(chapter));
}

/** Whether a document looks back on what was: of the ideas that it ends with, each is to be done. */
function looksBack(outline: Outline, words: Words): boolean {
  const title = findTitle(outline, words);
  return title !== undefined && words.has('title.looking-back', title.text) && !words.has('choice.versus', title.text);
}

/** Of several matters that are decided each in its chapter the first leads. */
function inTurn(choices: readonly Weighed[]): readonly Weighed[] {
  return choices.toSorted((a, b) => (a.evidence[0]?.line ?? 0) - (b.evidence[0]?.line ?? 0));
}

/** Two choices of one document: pairs introduced as "X rather than Y" are independent of each other. */
function standsBeside(one: Weighed, best: Weighed): boolean {
  const [sign, bestSign] = [one.evidence[0], best.evidence[0]];
  if (!sign || !bestSign || one.score < best.score * beside) return false;
  return sign.by === 'contrast-heading' && bestSign.by === 'contrast-heading';
}

/** Whether a choice that no option was found for names one all the same. A title is what all options are about: they may have its words. */
function names({ text, evidence: [sign] }: Choice, { name }: Option): boolean {
  return sameName(text, name) && (sign?.by !== 'title' || nameKey(name).length <= nameKey(text).length);
}

function judge(
  option: Option,
  choices: readonly Choice[],
  isLeftOpen: (option: Option) => boolean,
): JudgedOption['status'] {
  if (choices.length === 0) return option.told === 'rejected' ? 'rejected' : 'open';
  const said = choices.some((choice) => choice.evidence[0]?.options.length === 0 && names(choice, option));
  if (said && option.told !== 'rejected') return 'chosen';
  return isLeftOpen(option) ? 'open' : 'rejected';
}
