import type { Outline, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { withCodes } from './with-codes.ts';
import { withOwnLabels } from './with-own-labels.ts';
import { optionsByAnsweredQuestion } from './by-answered-question.ts';
import { optionsByBoldOpening } from './by-bold-opening.ts';
import { optionsByBoldRow } from './by-bold-row.ts';
import { optionsByBullets } from './by-bullets.ts';
import { optionsByChosenOver } from './by-chosen-over.ts';
import { optionsByContrastItem } from './by-contrast-item.ts';
import { optionsByCounters } from './by-counters.ts';
import { optionsByContrast } from './by-contrast.ts';
import { optionsByDecidedHeading } from './by-decided-heading.ts';
import { optionsByHeading } from './by-heading.ts';
import { optionsByKnownNames } from './by-known-names.ts';
import { optionsByLetters } from './by-letters.ts';
import { optionsByLines } from './by-lines.ts';
import { optionsByList } from './by-list.ts';
import { optionsByLostRows } from './by-lost-rows.ts';
import { optionsByMarkedItem } from './by-marked-item.ts';
import { optionsByMarkedRow } from './by-marked-row.ts';
import { optionsByMention } from './by-mention.ts';
import { optionsByNamedLine } from './by-named-line.ts';
import { optionsByLineAboveList } from './by-line-above-list.ts';
import { optionsByNumberedColumns } from './by-numbered-columns.ts';
import { optionsByOpening } from './by-opening.ts';
import { optionsByOr } from './by-or.ts';
import { optionsByPick } from './by-pick.ts';
import { optionsByPolls } from './by-polls.ts';
import { optionsByProposals } from './by-proposals.ts';
import { optionsByProse } from './by-prose.ts';
import { optionsByProsAndCons } from './by-pros-and-cons.ts';
import { optionsByQuestion } from './by-question.ts';
import { optionsByRowsBelow } from './by-rows-below.ts';
import { optionsBySentence } from './by-sentence.ts';
import { optionsBySiblings } from './by-siblings.ts';
import { optionsBySides } from './by-sides.ts';
import { optionsBySign } from './by-sign.ts';
import { optionsBySpeakers } from './by-speakers.ts';
import { optionsByStruckItem } from './by-struck-item.ts';
import { optionsByTickedItem } from './by-ticked-item.ts';
import { optionsByOrQuestion } from './by-or-question.ts';
import { optionsByTable } from './by-table.ts';
import { optionsByVersus } from './by-versus.ts';
import { optionsByVersusLine } from './by-versus-line.ts';
import { optionsByWhyNot } from './by-why-not.ts';
import { optionsByWhyNotSentence } from './by-why-not-sentence.ts';
import { isParked } from './is-parked.ts';
import { mergeOptions } from './merge-options.ts';
import { runThrough } from './run-through.ts';
import { tellMatters } from './tell-matters.ts';
import { toldByHeading } from './told-by-heading.ts';
import type { Option } from './types.ts';

/** The ways in which people introduce options, surest first: a later one only adds what it names anew. */
const finders = [
  optionsByHeading,
  optionsByList,
  optionsByLineAboveList,
  optionsByLines,
  optionsByProsAndCons,
  optionsByBullets,
  optionsByTable,
  optionsByLostRows,
  optionsByContrast,
  optionsByWhyNot,
  optionsByWhyNotSentence,
  optionsByBoldOpening,
  optionsByProse,
] as const;

/** Ways that are looked at only where the others found no alternatives: they take more for an option than is one. */
const faint = [
  optionsByDecidedHeading,
  optionsByNumberedColumns,
  optionsByContrastItem,
  optionsByOpening,
  optionsByVersusLine,
  optionsByVersus,
  optionsBySiblings,
  optionsByBoldRow,
  optionsByMarkedRow,
  optionsByRowsBelow,
  optionsByLetters,
  optionsBySides,
  optionsByProposals,
  optionsByMarkedItem,
  optionsByStruckItem,
  optionsByTickedItem,
  optionsBySign,
  optionsByPick,
  optionsByAnsweredQuestion,
  optionsByKnownNames,
  optionsByMention,
  optionsByQuestion,
  optionsBySpeakers,
  optionsByOr,
  optionsBySentence,
  optionsByNamedLine,
  optionsByOrQuestion,
  optionsByChosenOver,
] as const;

/** Nobody weighs more than this against each other; each is compared with all, which has to end. */
const most = 300;

/** The alternatives that a document weighs against each other, in source order. */
export function findOptions(outline: Outline, words: Words): readonly Option[] {
  const asked = [...optionsByPolls(outline, words)];
  const lines = new Set(asked.map(({ line }) => line));
  const named = finders.flatMap((find) => weighedBy(find, outline, words)).filter(({ line }) => !lines.has(line));
  const through = runThrough(outline, words, named);
  const numbers = new Set(through.map(({ number }) => number));
  const sure = numbers.size > 1 ? [...through, ...named.filter(({ number }) => !numbers.has(number))] : named;
  let found = mergeOptions(tellMatters([...asked, ...sure].slice(0, most)));
  // "Why not the first?" names one of those that are counted through.
  if (found.filter(({ by }) => !by.startsWith('why-not')).length < 2)
    found = mergeOptions([...optionsByCounters(outline, words), ...found].slice(0, most));
  for (const find of faint)
    if (found.length < 2) found = mergeOptions([...found, ...weighedBy(find, outline, words)].slice(0, most));
  const headed = new Set(found.flatMap((option) => option.sections));
  // What is said below an option's own heading is about that option.
  found = found.filter(
    ({ by, passages }) => by !== 'alternatives-prose' || !passages.some(({ section }) => headed.has(section)),
  );
  const outside = found.filter((option) => !isAsked(option));
  const told = withCodes(outside.length > 1 ? outside : found).map((option) => toldByHeading(words, option));
  return withOwnLabels(outline, words, told);
}

type Find = (outline: Outline, words: Words) => Iterable<Option>;

/** What is found but for what stands in chapters that were put off, where another chapter was not. */
function weighedBy(find: Find, outline: Outline, words: Words): readonly Option[] {
  const all = [...find(outline, words)];
  const now = all.filter(({ sections, passages }) =>
    [...sections, ...passages.map(({ section }) => section)].every((section) => !isParked(words, section)),
  );
  return now.length === 0 && !outline.sections.some(({ roles: [role] }) => role === 'decisions') ? all : now;
}

/** Whether an option stands below a heading that lists questions: what is asked about is weighed elsewhere, if at all. */
function isAsked({ sections, passages }: Option): boolean {
  const places = [...sections, ...passages.map((passage) => passage.section)];
  return places.length > 0 && places.every(isBelowQuestions);
}

function isBelowQuestions(section: Section): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) if (at.roles[0] === 'questions') return true;
  return false;
}
