import { quickBlocks } from '../markdown/index.ts';
import type { Fact, FactKind, Facts } from '../model/index.ts';
import type { LaidOutWords, Lexicon } from '../pack/index.ts';
import { decide } from './decide.ts';
import { built } from './facts/built.ts';
import { details } from './facts/details.ts';
import { extractors } from './facts/index.ts';
import { labelledPoints } from './facts/labelled-points.ts';
import { toFact } from './finding.ts';
import { asTyped } from './as-typed.ts';
import { assignRoles } from './assign-roles.ts';
import { detectLanguages } from './language.ts';
import { judgedInBold } from './judged-in-bold.ts';
import { readOutline, type Passage } from './outline/index.ts';
import type { Reading } from './reading.ts';
import { readLabels } from './read-labels.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { readStandings } from './standing.ts';
import { withBullets } from './with-bullets.ts';
import { withShallowItems } from './with-shallow-items.ts';
import { readWords, type Words } from './words.ts';

/** Reads a document once, for all extractors. */
function read(source: string, words: Words): Reading {
  const outline = readOutline(quickBlocks(withBullets(withShallowItems(source))), source, readLabels(words));
  assignRoles(outline, words);
  const decision = decide(outline, words);
  const cut = new Map<Passage, readonly Sentence[]>();
  const sentences = (passage: Passage): readonly Sentence[] => {
    const known = cut.get(passage) ?? sentencesOf(words, passage);
    cut.set(passage, known);
    return known;
  };
  const standing = readStandings(outline, decision.options, (passage) =>
    judgedInBold(words, decision.options, passage),
  );
  return { outline, words, decision, standing, sentences };
}

/** Kinds of facts that are sentences. */
const points = new Set<FactKind>([
  'rationale',
  'decision',
  'constraint',
  'assumption',
  'risk',
  'question',
  'nongoal',
  'task',
  'flow',
]);

/** Kinds whose text is a name or asks, so that it may be anything. */
const named = new Set<FactKind>([
  'title',
  'option',
  'choice',
  'question',
  'component',
  'endpoint',
  'table',
  'event',
  'file',
  'flag',
  'flow',
]);

/** "To be decided." says nothing of anything; only a question may ask for it. */
function isPlaceholder({ words }: Reading, { kind, text }: Fact): boolean {
  const found = named.has(kind) ? undefined : words.find('choice.placeholder', text);
  return found?.start === 0 && /^[\s.。!:;)\]-]*$/u.test(text.slice(found.end));
}

/** Source order; among facts of one place, the order in which the extractors stand. The choices keep theirs: surest first. */
function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const choices = facts.filter((fact) => fact.kind === 'choice');
  const ordered = facts.toSorted((a, b) => a.line - b.line || a.column - b.column);
  let next = 0;
  return ordered.map((fact) => (fact.kind === 'choice' ? (choices[next++] ?? fact) : fact));
}

/**
 * Finds in a brainstorm what a plan needs.
 *
 * @param source the document's Markdown
 * @param lexicons the words of the languages that it may be written in
 * @param laidOut what was made of these before, where it was
 * @returns facts with their lines; of facts that say the same in the same place, one
 */
export function extract(source: string, lexicons: readonly Lexicon[], laidOut?: LaidOutWords): Facts {
  const { language, spoken } = detectLanguages(source, lexicons, laidOut?.marks);
  const reading = read(source, readWords(asTyped(source, spoken), laidOut?.always));
  const seen = new Set<string>();
  const labelled = labelledPoints(reading);
  const told = new Set(labelled.map(({ at }) => at.line));
  // What an item says of itself stands, whatever else its list is taken for.
  const found = [
    ...extractors
      .flatMap((find) => [...find(reading)])
      .filter(({ kind, at }) => !points.has(kind) || !told.has(at.line)),
    ...labelled,
  ];
  const more = [...found, ...built(reading, found)];
  const facts = [...more, ...details(reading, more)].map(toFact).filter((fact) => {
    const key = `${fact.kind}\n${fact.line}\n${fact.text}`;
    return fact.text !== '' && !isPlaceholder(reading, fact) && !seen.has(key) && seen.add(key);
  });
  reading.words.forget();
  return { language, facts: inOrder(facts) };
}
