import { spacedWords } from '../../text/index.ts';
import { firstClause } from '../choice/choice-name.ts';
import type { Outline } from '../outline/index.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';
import type { Words } from '../words.ts';
import { saidName } from './said-names.ts';
import type { Option } from './types.ts';

/** The name of one or of a group: "Oleg", "Ana María", "Team Blue". */
const speaker = /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?)\s/u;
const mostWords = 9;
/** More people than this plead for nothing in a row. */
const most = 6;

interface Pleading {
  readonly who: string;
  readonly option: Option;
}

/** What a sentence says that somebody stands up for: "Oleg presented REST with sparse fieldsets." */
function pleadingIn(words: Words, { text: raw, line, passage }: Sentence): readonly Pleading[] {
  const who = speaker.exec(raw)?.[1];
  const rest = who === undefined ? '' : raw.slice(who.length).trimStart();
  const verb = words.find('option-names.presented', rest);
  if (who === undefined || verb?.start !== 0) return [];
  const { name } = saidName(words, firstClause(words, rest.slice(verb.end).trimStart()) ?? '');
  if (name === '' || spacedWords(name) > mostWords) return [];
  const { column } = passage;
  return [{ who, option: { name, raw, line, column, by: 'speaker', sections: [], passages: [], headings: [] } }];
}

function areSeveral(run: readonly Pleading[]): boolean {
  return new Set(run.map(({ who }) => who)).size > 1;
}

/** Options that one person after the other stands up for, sentence behind sentence. */
export function* optionsBySpeakers(outline: Outline, words: Words): Iterable<Option> {
  let run: Pleading[] = [];
  const read = outline.passages.filter(({ form }) => form !== 'code' && form !== 'row');
  for (const sentence of read.flatMap((passage) => sentencesOf(words, passage))) {
    const said = pleadingIn(words, sentence);
    if (said.length === 0 && areSeveral(run)) break;
    if (said.length === 0) run = [];
    else run.push(...said);
  }
  if (areSeveral(run)) yield* run.slice(0, most).map(({ option }) => option);
}
