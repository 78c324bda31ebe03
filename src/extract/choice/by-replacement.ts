import { spacedWords } from '../../text/index.ts';
import { saysLost } from '../options/says-lost.ts';
import type { Role, Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import { choiceName } from './choice-name.ts';
import { mentions } from './mentions.ts';
import { signOf, type Place } from './sign-of.ts';
import type { Evidence, Weighing } from './types.ts';

const silent = new Set<Role | undefined>([
  'problem',
  'questions',
  'risks',
  'future',
  'nongoals',
  'references',
  'tasks',
]);
/** In words: more are a story. */
const longest = 12;
/** How sure it is where it names an option, and where it names something else. */
const sureness = { option: 5, other: 3 };

/** Whether a sentence turns something down. */
function turnsDown(words: Words, text: string): boolean {
  return (['stance.against', 'marks.rejected', 'choice.passed-over'] as const).some((list) => words.has(list, text));
}

/** What a sentence takes "instead": behind the word, and behind "the service should", where it says so. */
function takenIn(words: Words, text: string): string | undefined {
  const name = choiceName(words, text);
  if (name !== undefined) return name;
  const shall = words.find('names.shall', text);
  const rest = (shall ? text.slice(shall.end) : text).split(/[,;:.，；：。]/u)[0]?.trim() ?? '';
  return rest === '' || spacedWords(rest) > longest ? undefined : rest;
}

/** A sentence, and the one before it. */
interface Pair {
  readonly before: string;
  readonly text: string;
  readonly place: Place;
}

/** The sentences of a section, each with the one before it; one that leads to a list is a label below the section. */
function* pairsIn(words: Words, section: Section): Iterable<Pair> {
  for (const passage of section.passages) {
    if (passage.form === 'row' || passage.form === 'code') continue;
    const sentences = sentencesOf(words, passage);
    for (const [index, { text, line }] of sentences.entries())
      yield { before: sentences[index - 1]?.text ?? '', text, place: { line, column: passage.column } };
  }
  for (const { kind, raw: text, line, column } of section.children) {
    if (kind !== 'label') continue;
    const before = section.passages.findLast((passage) => passage.line <= line);
    yield { before: before ? (sentencesOf(words, before).at(-1)?.text ?? '') : '', text, place: { line, column } };
  }
}

/** "We discussed ink, but decided against it. Instead, we draw with chalk." */
export function* evidenceInReplacement({ outline, words, options }: Weighing): Iterable<Evidence> {
  for (const section of outline.sections) {
    if (silent.has(section.roles[0]) || saysLost(words, section)) continue;
    for (const { before, text, place } of pairsIn(words, section)) {
      const leads = words.find('choice.in-its-place', text);
      if (leads?.start !== 0 || !turnsDown(words, before)) continue;
      const rest = text.slice(leads.end).replace(/^[\s,，:：]+/u, '');
      const named = mentions(words, options, rest);
      const name = named.length === 0 ? takenIn(words, rest) : undefined;
      if (named.length === 1) yield signOf(named, 'instead', sureness.option, place);
      else if (name !== undefined) yield { ...place, options: [], text: name, by: 'instead', weight: sureness.other };
    }
  }
}
