import type { Demand } from './contract.ts';
import { findAnswers } from './find-answers.ts';
import { isDenial } from './is-denial.ts';
import { labelSays } from './label-says.ts';
import { inlineLabels } from './read/inline-labels.ts';
import type { Part } from './read/types.ts';
import { walkParts } from './read/walk-parts.ts';
import { splitSentences } from './split-sentences.ts';

/** The demands that no label answers, and no sentence that stands under no label either. */
export function missingDemands(parts: readonly Part[], demands: readonly Demand[]): readonly Demand[] {
  const open = demands.filter((demand) => !isAnswered(parts, demand, demands));
  if (open.length === 0) return [];
  const sentences = sentencesIn(parts, demands);
  const labelled = new Set(
    [...walkParts(parts)].flatMap(({ part }) => inlineLabels(part.words, open).map(({ id }) => id)),
  );
  return open.filter(
    (one) => !labelled.has(one.id) && !sentences.some(({ text, under }) => speaksFor(text, under, one)),
  );
}

// Under a label that answers one demand, the words of another are only mentioned, unless the two are told together.
// That there is none of it may be said anywhere.
function speaksFor(text: string, under: readonly Demand[], demand: Demand): boolean {
  const isOpen = under.every(({ kin }) => kin !== undefined && kin === demand.kin) || isDenial(text);
  return isOpen && labelSays(text, demand);
}

// One label may answer several demands; where labels under it answer some of them, they must answer all.
function isAnswered(parts: readonly Part[], demand: Demand, demands: readonly Demand[]): boolean {
  return findAnswers(parts, demand).some(({ label, parts: nested }) => {
    const shared = demands.filter((one) => labelSays(label, one));
    const told = shared.filter((one) => findAnswers(nested, one).length > 0);
    return shared.length === 1 || told.length === 0 || told.includes(demand);
  });
}

interface Said {
  readonly text: string;
  /** What the labels that it stands under answer. */
  readonly under: readonly Demand[];
}

function sentencesIn(parts: readonly Part[], demands: readonly Demand[]): readonly Said[] {
  const answered = (part: Part): readonly Demand[] => demands.filter((demand) => labelSays(part.label, demand));
  return [...walkParts(parts)].flatMap(({ part, ancestors }): readonly Said[] => {
    if (part.form === 'code' || part.form === 'row') return [];
    const under = [part, ...ancestors].flatMap(answered);
    const isLoose = part.form === 'cell' || part.form === 'text' || part.label === '' || under.length > 0;
    const said = part.form === 'text' || part.label === '' ? part.words : part.text;
    return isLoose ? splitSentences(said).map((text) => ({ text, under })) : [];
  });
}
