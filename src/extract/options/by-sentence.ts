import { spacedWords, withoutEnd } from '../../text/index.ts';
import { hasChapters, type Outline, type Role } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import { alternativesIn } from '../choice/alternatives-in.ts';
import { countsWays } from '../counts-ways.ts';
import { areNames } from './are-names.ts';
import { comeBack } from './come-back.ts';
import { saidName, saidNames } from './said-names.ts';
import type { OptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** Where a sentence may bring up what is weighed. */
const open = new Set<Role | undefined>([undefined, 'options', 'context', 'problem', 'goals', 'proposal', 'decision']);
const fewest = 2;
const longest = 300;
/** In letters: so much may stand in front of the words that announce. */
const leading = 40;

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
  // "Two designs were on the table: …"
  if (announced && (announced.start === 0 || (announced.start < leading && /[:：]$/u.test(announced.phrase))))
    return { names: saidNames(words, text.slice(announced.end).replace(ends, ''), false), sure: true };
  // "We talked about three ways: …"
  const colon = /[:：]\s+(?=\S)/u.exec(text);
  if (colon && countsWays(words, text.slice(0, colon.index)))
    return { names: saidNames(words, text.slice(colon.index + 1).replace(ends, ''), false), sure: true };
  const compared = words.find('choice.comparing', text) ?? alternativesIn(words, text);
  const could = words.find('option-names.could', text);
  if (could?.start === 0)
    return { names: saidNames(words, text.slice(could.end).replace(ends, ''), true), sure: false };
  if (compared?.start === 0)
    return { names: saidNames(words, text.slice(compared.end).replace(ends, ''), false), sure: false };
  return sideBySide(words, text);
}

/** In words: a longer name in a bare row of names is none. */
const longestInRow = 5;
/** In words: two things set against each other may be told of in more. */
const longestAgainst = 7;
/** In clauses: "we do this, or that" may mean anything. */
const fewestClauses = 3;

/** "Big bang on Jan 1 vs. a flag per tenant", as all of a sentence. */
function againstIn(words: Words, text: string): Said | undefined {
  const [versus, another] = words.findAll('choice.versus', text);
  if (!versus || versus.start === 0 || another) return undefined;
  const names = [text.slice(0, versus.start), text.replace(ends, '').slice(versus.end)];
  const areShort = names.every((name) => spacedWords(name) <= longestAgainst);
  return areShort ? { names: names.map((name) => saidName(words, name)), sure: false } : undefined;
}

/** "Our own / django-allauth / Keycloak" as all of a sentence; "we keep it in flash, or the gateway does, or …". */
function sideBySide(words: Words, text: string): Said | undefined {
  const row = text.replace(ends, '').split(/\s\/\s/u);
  if (row.length > 1) {
    const isRow = row.every((name) => spacedWords(name) <= longestInRow && !/[,:;.=]\s/u.test(name));
    return isRow ? { names: row.map((name) => saidName(words, name)), sure: false } : undefined;
  }
  const against = againstIn(words, text);
  if (against) return against;
  const others = words
    .findAll('option-names.other', text)
    .filter(({ start }) => /[,，]\s*$/u.test(text.slice(0, start)));
  if (others.length < fewestClauses - 1) return undefined;
  const starts = [0, ...others.map(({ end }) => end)];
  const clauses = starts.map((start, index) => withoutEnd(text.slice(start, others[index]?.start), ',，.!'));
  return { names: clauses.map((clause) => saidName(words, clause)), sure: false };
}

/** "A drawback is that there are two ways to …": what is said of one way counts none to choose from. */
function weighsWhatIs(words: Words, text: string): boolean {
  return (['pros', 'cons'] as const).some((side) => {
    const said = words.find(`headings.${side}`, text);
    return said !== undefined && said.start < leading && !/[:：]/u.test(text.slice(0, said.end + 2));
  });
}

/** "…, or something": a word that stands for anything. */
function saysNothing(words: Words, name: string): boolean {
  const said = words.find('choice.idiom', name);
  return said?.start === 0 && said.end === name.length;
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
    const said = weighsWhatIs(words, raw) ? undefined : saidIn(words, raw);
    if (!said || !areNames(said.names) || said.names.some(({ name }) => saysNothing(words, name))) continue;
    if (!(said.sure || (isNote && comeBack(sentences, index, said.names) >= fewest))) continue;
    const common = { raw, line, column: passage.column, by: 'sentence', sections: [], passages: [], headings: [] };
    yield* said.names.map((name) => ({ ...common, ...name }));
    return;
  }
}
