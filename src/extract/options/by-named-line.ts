import { spacedWords } from '../../text/index.ts';
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
  readonly start: number;
}

/** The names that a line lists, each with its place; of the last an "or" in front is left out. */
function namesIn(words: Words, text: string): readonly Named[] {
  return [...text.matchAll(parts)].flatMap(({ 0: part, index }) => {
    const own = part.trimStart();
    const joint = words.find('names.joint', own);
    const from = joint?.start === 0 ? joint.end : 0;
    const name = bareName(words, own.slice(from).replace(inBrackets, ''));
    return name === '' ? [] : [{ name, start: index + part.length - own.length + from }];
  });
}

/** Whether some words may be a name, and not a sentence or what stands for none. */
function isName(words: Words, name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name) && !/[.!?。！？:：]\s/u.test(name) && spacedWords(name) <= mostWords
    ? !isPlaceholder(words, name) && !isListed(words, 'sentence.none', name)
    : false;
}

/** "Alternatives rejected: a global lock (blocks all), stops by event (in no order)": names behind a label, parted by commas. */
export function* optionsByNamedLine(outline: Outline, words: Words): Iterable<Option> {
  for (const passage of outline.passages) {
    const { lead, text, rest, column } = passage;
    if (lead === undefined || !leadsToNames(words, lead, passage)) continue;
    if (passage.section.roles[0] === 'references') continue;
    const named = namesIn(words, sentencesIn(words, rest)[0] ?? '');
    if (named.length < 2 || named.length > most || !named.every(({ name }) => isName(words, name))) continue;
    const from = text.length - rest.length;
    const told = words.has('marks.rejected', lead) ? 'rejected' : undefined;
    for (const { name, start } of named) {
      const place = { line: lineAt(passage, from + start), column, by: 'named-line', raw: name };
      yield { ...place, name, sections: [], passages: [], headings: [name], ...(told && { told }) };
    }
  }
}
