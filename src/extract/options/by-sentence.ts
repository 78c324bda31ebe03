import { once } from '../once.ts';
import { hasChapters, type Outline, type Role } from '../outline/index.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';
import type { Words } from '../words.ts';
import { nameKey } from './same-name.ts';
import { saidNames } from './said-names.ts';
import type { OptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** Where a sentence may bring up what is weighed. */
const open = new Set<Role | undefined>([undefined, 'options', 'context', 'problem', 'goals', 'proposal', 'decision']);
/** A few names of a few words each; longer ones tell a story. */
const [fewest, most, mostWords] = [2, 6, 9];
const longest = 300;
/** Words of fewer letters stand everywhere, but for names such as S3. */
const telling = /.{4}|.\p{Lu}|\d/u;

const stem = 5;

const ends = /[.!?。！？]?\s*$/u;

interface Said {
  readonly names: readonly OptionName[];
  /** Whether the sentence itself says that these are options. */
  readonly sure: boolean;
}

/** What a sentence lists behind words that announce options, or sets side by side with "either … or". */
function saidIn(words: Words, text: string): Said | undefined {
  if (text.length > longest || /[?？]\s*$/u.test(text)) return undefined;
  const announced = words.find('option-names.announcing', text);
  if (announced?.start === 0)
    return { names: saidNames(words, text.slice(announced.end).replace(ends, ''), false), sure: true };
  const compared = words.find('choice.comparing', text);
  const could = words.find('option-names.could', text);
  if (could?.start === 0)
    return { names: saidNames(words, text.slice(could.end).replace(ends, ''), true), sure: false };
  if (compared?.start === 0)
    return { names: saidNames(words, text.slice(compared.end).replace(ends, ''), false), sure: false };
  return undefined;
}

function areNames(names: readonly OptionName[]): boolean {
  const keys = new Set(names.map(({ name }) => nameKey(name)));
  return (
    names.length >= fewest &&
    names.length <= most &&
    keys.size === names.length &&
    !keys.has('') &&
    names.every(({ name }) => name.split(/\s+/u).length <= mostWords)
  );
}

/** What a word begins with, so that its forms are one: "limit", "limiting". */
function stemOf(word: string): string {
  return word.slice(0, stem);
}

/** The words of all that a document says, each with the last sentence that says it. */
const lastLines = once((sentences: readonly Sentence[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  sentences.forEach(({ text }, index) => {
    for (const word of nameKey(text).split(' ')) found.set(stemOf(word), index);
  });
  return found;
});

/** Of how many names later sentences speak. */
function comeBack(sentences: readonly Sentence[], at: number, names: readonly OptionName[]): number {
  const last = lastLines(sentences);
  const isTold = (word: string): boolean => telling.test(word) && (last.get(stemOf(nameKey(word))) ?? 0) > at;
  return names.filter(({ name }) => name.split(/[^\p{L}\p{N}]+/u).some(isTold)).length;
}

/**
 * Options that one sentence names: "Options: a hash ring, a table, or nothing", "We could cut the pages or go to a cursor".
 * Where it does not call them options, it has to stand in a note, and later sentences have to come back to
 * two of them.
 */
export function* optionsBySentence(outline: Outline, words: Words): Iterable<Option> {
  const sentences = outline.passages
    .filter(({ form, depth }) => form !== 'code' && form !== 'row' && depth === 0)
    .flatMap((passage) => sentencesOf(words, passage));
  const isNote = !hasChapters(outline);
  for (const [index, { text: raw, line, passage }] of sentences.entries()) {
    if (!open.has(passage.section.roles[0])) continue;
    const said = saidIn(words, raw);
    if (!said || !areNames(said.names)) continue;
    if (!(said.sure || (isNote && comeBack(sentences, index, said.names) >= fewest))) continue;
    const common = { raw, line, column: passage.column, by: 'sentence', sections: [], passages: [], headings: [] };
    yield* said.names.map((name) => ({ ...common, ...name }));
    return;
  }
}
