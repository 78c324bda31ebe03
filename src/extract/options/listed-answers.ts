import { spacedWords } from '../../text/index.ts';
import { isListed } from '../names/is-listed.ts';
import type { Passage, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { briefName } from './brief-name.ts';
import { bareName } from './option-name.ts';
import { letteredNames } from './said-names.ts';
import type { Option } from './types.ts';

/** Answers are few; more items with numbers are steps. */
const [fewest, most] = [2, 8];
/** Of more words than this an answer is told, and not named. */
const mostWords = 12;

/** How deep the answers to what a chapter asks are nested. */
function depthIn({ kind }: Section): number {
  return kind === 'item' ? 1 : 0;
}

/** "(a) Yes, from the office": what goes on behind a comma belongs to an answer, where all of it is short. */
function wholeName(words: Words, name: string, raw: string): string {
  const from = raw.indexOf(name);
  const [more = ''] = /^,\s[^—–:：(（.。;；]+/u.exec(from < 0 ? '' : raw.slice(from + name.length)) ?? [];
  const whole = bareName(words, `${name}${more.split(/\s[-–—]\s/u)[0] ?? ''}`);
  return spacedWords(whole) <= mostWords ? whole : name;
}

function namedIn(words: Words, passage: Passage, matter: Section): Option | undefined {
  const { form, depth, text: raw, line, column } = passage;
  if ((form !== 'item' && form !== 'paragraph') || depth !== depthIn(matter)) return undefined;
  const said = briefName(words, passage, form === 'item');
  const common = { raw, line, column, by: 'poll', sections: [], passages: [passage], headings: [raw], matter };
  return said && { ...common, ...said, name: wholeName(words, said.name, raw) };
}

/** "Ways: (a) as a stream; (b) as a job" on one line. */
function withinSentence(words: Words, passages: readonly Passage[], matter: Section): readonly Option[] {
  for (const passage of passages) {
    const { form, text: raw, line, column } = passage;
    const from = raw.search(/\([aA1]\)\s/u);
    const names = form === 'paragraph' && from >= 0 ? letteredNames(words, raw.slice(from)) : [];
    const inOrder = names.every(({ number }, at) => [`${at + 1}`, 'ABCDEFGH'[at]].includes(number));
    const common = { raw, line, column, by: 'poll', sections: [], passages: [], headings: [], matter };
    if (names.length >= fewest && inOrder) return names.map((name) => ({ ...common, ...name }));
  }
  return [];
}

/**
 * What may be answered to what a chapter asks: what is lettered or numbered from the first on, in one row; else the items of a list, or
 * what a sentence letters.
 */
export function listedAnswers(words: Words, passages: readonly Passage[], chapter: Section): readonly Option[] {
  const rows: Option[][] = [[], []];
  const [numbered = [], plain = []] = rows;
  for (const passage of passages) {
    const option = namedIn(words, passage, chapter);
    const isNext = [`${numbered.length + 1}`, 'ABCDEFGH'[numbered.length]].includes(option?.number ?? '');
    if (option && isNext) numbered.push(option);
    else if (option && option.number === undefined && passage.form === 'item') plain.push(option);
    else if (passage.depth <= depthIn(chapter) && numbered.length + plain.length > 0) break;
  }
  const row = numbered.length > 0 ? numbered : plain.length > 0 ? plain : withinSentence(words, passages, chapter);
  const own = row.filter(({ name }) => !isListed(words, 'option-names.any-other', name.replace(/\s*[(（].*$/u, '')));
  return own.length >= fewest && own.length <= most ? own : [];
}
