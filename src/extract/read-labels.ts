import { countsWays } from './counts-ways.ts';
import { isListed } from './names/is-listed.ts';
import { leadsAnswer } from './names/leads-answer.ts';
import { readOptionName } from './options/option-name.ts';
import type { Labels, Pointing, Role } from './outline/index.ts';
import { rolesOf } from './roles-of.ts';
import { rolesOfLabel } from './roles-of-label.ts';
import { sentencesIn } from './sentences.ts';
import type { Words } from './words.ts';
import type { ListName } from './list-name.ts';

/** A label alone ("Pros") is short. */
const longestLabel = 40;

/** A line that names an option and leads to what is said of it holds no sentence. */
const longestName = 100;

/** What stands behind a label of these roles on its line may be several points, and how they are told apart. */
const pointings: ReadonlyMap<Role | undefined, Pointing> = new Map<Role | undefined, Pointing>([
  ['constraints', 'rules'],
  ['assumptions', 'points'],
  ['risks', 'rules'],
  ['questions', 'questions'],
  ['nongoals', 'points'],
  ['tasks', 'sentences'],
  ['flow', 'sentences'],
]);

/** What the last sentence of a long paragraph may announce; of other roles it mostly only speaks. */
const announced = new Set<Role | undefined>(['options', 'rationale', 'constraints', 'risks']);

/** What stands below these reaches no further than a list. */
const sides = new Set<Role | undefined>(['pros', 'cons', 'neutral']);

/** Whether some words are a heading as they stand: "Context", on a line of its own. */
function namesAlone(text: string, words: Words): boolean {
  return (
    /^[\p{L}?]/u.test(text) &&
    rolesOfLabel(text, words).some((role) =>
      (['headings', 'headings-alone', 'labels'] as const).some((group) => isListed(words, `${group}.${role}`, text)),
    )
  );
}

/** What the word lists know of labels, for reading a document's outline. */
export function readLabels(words: Words): Labels {
  const short = (text: string): boolean => text.length <= longestLabel;
  const opens = (list: ListName, part: string): boolean => words.find(list, part)?.start === 0;
  return {
    namesRole: (text) => short(text) && rolesOfLabel(text, words).length > 0,
    leadsAnswer: (text) => short(text) && leadsAnswer(words, text),
    namesOption: (text) => {
      const named = text.length <= longestName && !/[.!?。！？]$/u.test(text) ? readOptionName(words, text) : undefined;
      return named?.sure === true && named.name !== '';
    },
    headsAlone: (text) => short(text) && namesAlone(text, words),
    isChapter: (text) =>
      /^\P{Ll}/u.test(text) && short(text) && namesAlone(text, words) && !sides.has(rolesOfLabel(text, words)[0]),
    announces: (text) => announced.has(rolesOfLabel(text, words)[0]) || countsWays(words, text) !== undefined,
    isSelf: (text) => isListed(words, 'names.self', text),
    weighs: (text) => short(text) && ['pros', 'cons'].includes(rolesOf(text, words)[0] ?? ''),
    pointing: (label, rest) => {
      const how = short(label) ? pointings.get(rolesOfLabel(label, words)[0]) : undefined;
      // "Plan: go with X" chooses.
      return how && (['choice.strong', 'choice.imperative'] as const).some((list) => opens(list, rest))
        ? undefined
        : how;
    },
    parting: {
      sentences: (text) => sentencesIn(words, text),
      joint: (part) => {
        const joint = words.find('names.joint', part);
        return joint?.start === 0 && /^\s/u.test(part.slice(joint.end)) ? joint.end + 1 : 0;
      },
      hangs: (sentence) =>
        (['sentence.continues', 'choice.clause', 'choice.conditional', 'choice.so'] as const).some((list) =>
          opens(list, sentence),
        ),
      goesOn: (part) =>
        (['choice.clause', 'choice.conditional', 'choice.so'] as const).some((list) => opens(list, part)),
    },
  };
}
