import { allMatches, spacedWords } from '../../text/index.ts';
import { isPlaceholder } from '../choice/is-placeholder.ts';
import { isListed } from '../names/is-listed.ts';
import type { Outline, Passage } from '../outline/index.ts';
import { rolesOf } from '../roles-of.ts';
import { lineAt, sentencesIn } from '../sentences.ts';
import type { Words } from '../words.ts';
import { bareName } from './option-name.ts';
import type { Option } from './types.ts';

/** What stands between two commas; those in brackets part nothing. */
const parts = /(?:[^,，、;；()（）]|[(（][^()（）]*[)）])+/gu;
const inBrackets = /\s*[(（][^()（）]*[)）]\s*[.。]?\s*$/u;
/** More words are a sentence; more names a register. */
const [mostWords, most] = [7, 10];
/** A line of more letters tells and does not list. */
const longest = 600;
const longestLabel = 4;

/** "Alternatives considered", "Candidate stores", "Options" in front of a colon. */
function leadsToNames(words: Words, lead: string, { form, rest }: Passage): boolean {
  if (form === 'code' || form === 'row' || rest.length > longest) return false;
  if (spacedWords(lead) > longestLabel) return false;
  const candidate = words.find('option-names.column', lead);
  return (
    rolesOf(lead, words)[0] === 'options' ||
    words.has('option-names.others', lead) ||
    (candidate?.start === 0 && candidate.end < lead.length)
  );
}

interface Named {
  readonly name: string;
  /** With what stands in brackets behind it. */
  readonly raw: string;
  readonly start: number;
}

interface Stretch {
  readonly part: string;
  readonly index: number;
}

/** What a line lists: between its commas, or the two or more that it sets against each other, "stone vs larch". */
function partsOf(words: Words, text: string): readonly Stretch[] {
  const joints = words.findAll('choice.versus', text);
  if (joints.length === 0) return allMatches(text, parts).map(({ 0: part, index }) => ({ part, index }));
  const starts = [0, ...joints.map(({ end }) => end)];
  const ends = [...joints.map(({ start }) => start), text.length];
  return starts.map((start, at) => ({ part: text.slice(start, ends[at]).trimEnd(), index: start }));
}

/** The names that a line lists, each with its place; of the last an "or" in front is left out. */
function namesIn(words: Words, text: string): readonly Named[] {
  return partsOf(words, text).flatMap(({ part, index }) => {
    const own = part.trimStart();
    const joint = words.find('names.joint', own);
    const from = joint?.start === 0 ? joint.end : 0;
    const name = bareName(words, own.slice(from).replace(inBrackets, ''));
    const start = index + part.length - own.length + from;
    return name === '' ? [] : [{ name, raw: own.slice(from).trim(), start }];
  });
}

/** Whether some words may be a name, and not a sentence or what stands for none. */
function isName(words: Words, name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name) && !/[.!?。！？:：]\s/u.test(name) && spacedWords(name) <= mostWords
    ? !isPlaceholder(words, name) && !isListed(words, 'sentence.none', name)
    : false;
}

/**
 * The names behind labels of options.
 *
 * @param against whether of lines that set one against another, "Options: stone vs larch", or of those that list some
 */
export function* namedLines(outline: Outline, words: Words, against: boolean): Iterable<Option> {
  for (const passage of outline.passages) {
    const { lead, text, rest, column } = passage;
    if (lead === undefined || !leadsToNames(words, lead, passage)) continue;
    if (passage.section.roles[0] === 'references') continue;
    const said = sentencesIn(words, rest)[0] ?? '';
    if (words.has('choice.versus', said) !== against) continue;
    const named = namesIn(words, said);
    const told = words.has('marks.rejected', lead) ? 'rejected' : undefined;
    // "Rejected: tin (loud)" needs no second one.
    const least = told && named.every(({ raw }) => inBrackets.test(raw)) ? 1 : 2;
    if (named.length < least || named.length > most || !named.every(({ name }) => isName(words, name))) continue;
    const from = text.length - rest.length;
    for (const { name, raw, start } of named) {
      const place = { line: lineAt(passage, from + start), column, by: 'named-line', raw };
      yield { ...place, name, sections: [], passages: [], headings: [name], ...(told && { told }) };
    }
  }
}
