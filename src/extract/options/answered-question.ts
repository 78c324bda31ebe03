import { spacedWords } from '../../text/index.ts';
import { mentions } from '../choice/mentions.ts';
import { once } from '../once.ts';
import type { Outline, Passage, Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import { areNames } from './are-names.ts';
import { namedAlone } from './named-alone.ts';
import { saidNames } from './said-names.ts';
import type { Option } from './types.ts';

const asks = /[?？]["'”」*]*\s*$/u;
/** "Q: …", "A: …": who speaks, and what leads on. */
const label = /^(?:\p{L}{1,10}\s*[:：]|[→⇒>=-]+)\s*/u;
/** Where the name in an answer ends, and its reason begins. */
const nameEnds = /[.,;:!。，；：！]|\s[–—(-]/u;
const longest = 120;
/** In words: of a longer name the question does not set names side by side. */
const mostWords = 3;

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A question, and what is said right behind it. */
interface Asked extends Place {
  readonly text: string;
  /** The heading that asks, or the passage that does nothing else. */
  readonly asker: Passage | Section | undefined;
  /** Whether its answer stands beside it, as in logs of what was asked, or says that it is one. */
  readonly isLogged: boolean;
  readonly answer: Place & { readonly text: string };
}

/** A question that sets names side by side, and the one that is answered right behind it. */
export interface AnsweredQuestion {
  readonly asker: Passage | Section | undefined;
  readonly options: readonly Option[];
  readonly taken: Option;
  /** Where the answer stands. */
  readonly answer: Place;
}

const nobody = { text: '', line: 0, column: 0 };

/** Headings that ask, in their order, each with the first sentence below it. */
function behindHeading(said: readonly (Place & { readonly text: string })[]): (section: Section) => Asked {
  let next = 0;
  return (section) => {
    const { raw: text, line, column } = section;
    while ((said[next]?.line ?? Infinity) <= line) next += 1;
    const answer = said[next] ?? nobody;
    return { text, line, column, asker: section, isLogged: label.test(answer.text), answer };
  };
}

/** Questions of texts and of headings, each with the sentence behind it. */
function askedIn({ passages, sections }: Outline, words: Words): readonly Asked[] {
  const said = passages
    .filter(({ form }) => form !== 'code' && form !== 'row')
    .flatMap((passage) => sentencesOf(words, passage))
    .map((sentence) => ({ ...sentence, column: sentence.passage.column }));
  const inTexts = said.map(({ text, line, column, passage }, index): Asked => {
    const answer = said[index + 1];
    const isBeside = answer?.passage === passage || label.test(answer?.text ?? '');
    const isLogged = answer !== undefined && isBeside && !asks.test(answer.text);
    return {
      text,
      line,
      column,
      asker: passage.text === text ? passage : undefined,
      isLogged,
      answer: answer ?? nobody,
    };
  });
  const inHeadings = sections.filter(({ raw }) => asks.test(raw)).map(behindHeading(said));
  return [...inTexts, ...inHeadings].filter(({ text, answer }) => asks.test(text) && answer.text !== '');
}

/** The one of the names that an answer takes: it opens with it, or says in words that choose that it is taken. */
function takenIn(words: Words, options: readonly Option[], answer: string): Option | undefined {
  if (asks.test(answer)) return undefined;
  const text = answer.replace(label, '');
  const opened = namedAlone(options, text.split(nameEnds)[0] ?? '');
  if (opened || !words.has('choice.strong', text)) return opened;
  const [only, another] = mentions(words, options, text);
  return another ? undefined : only;
}

function answered(words: Words, { text: raw, line, column, asker, answer }: Asked): AnsweredQuestion | undefined {
  const asked = raw.replace(asks, '').replace(label, '');
  if (asked.length > longest || !words.has('option-names.other', asked)) return undefined;
  const names = saidNames(words, asked, !/[,，、/;；]/u.test(asked));
  if (!areNames(names) || names.some(({ name }) => spacedWords(name) > mostWords)) return undefined;
  const common = { raw, line, column, by: 'answered-question', sections: [], passages: [], headings: [] };
  const options = names.map((name): Option => ({ ...common, ...name }));
  const taken = takenIn(words, options, answer.text);
  return taken && { asker, options, taken, answer };
}

/**
 * The first question of a document that sets names side by side and is answered right behind: "Larch, oak or tin? Oak, it is
 * cheap." Of many questions and answers each decides something of its own: then there is none.
 */
export const answeredQuestion = once((words: Words) =>
  once((outline: Outline): AnsweredQuestion | undefined => {
    const all = askedIn(outline, words);
    const logged = all.filter(({ isLogged }) => isLogged);
    if (logged.length > 1) return undefined;
    for (const one of all.length > 1 ? logged : all) {
      const found = answered(words, one);
      if (found) return found;
    }
    return undefined;
  }),
);
