import type { Demand } from './contract.ts';
import { findAnswers } from './find-answers.ts';
import { labelSays } from './label-says.ts';
import { inlineLabels } from './read/inline-labels.ts';
import type { Part } from './read/types.ts';
import { walkParts } from './read/walk-parts.ts';
import { splitSentences } from './split-sentences.ts';

/** The demands that no label answers, and no sentence that stands under no label either. */
export function missingDemands(parts: readonly Part[], demands: readonly Demand[]): readonly Demand[] {
  const open = demands.filter((demand) => !isAnswered(parts, demand, demands));
  if (open.length === 0) return [];
  const sentences = looseSentences(parts, demands);
  const labelled = new Set(
    [...walkParts(parts)].flatMap(({ part }) => inlineLabels(part.words, open).map(({ id }) => id)),
  );
  return open.filter((one) => !labelled.has(one.id) && !sentences.some((sentence) => labelSays(sentence, one)));
}

// One label may answer several demands; where labels under it answer some of them, they must answer all.
function isAnswered(parts: readonly Part[], demand: Demand, demands: readonly Demand[]): boolean {
  return findAnswers(parts, demand).some(({ label, parts: nested }) => {
    const shared = demands.filter((one) => labelSays(label, one));
    const told = shared.filter((one) => findAnswers(nested, one).length > 0);
    return shared.length === 1 || told.length === 0 || told.includes(demand);
  });
}

// Under a label that answers one demand, the words of another are only mentioned.
function looseSentences(parts: readonly Part[], demands: readonly Demand[]): readonly string[] {
  const answers = (part: Part): boolean => demands.some((demand) => labelSays(part.label, demand));
  return [...walkParts(parts)].flatMap(({ part, ancestors }) => {
    const loose = part.form === 'cell' ? !answers(part) : part.form !== 'code' && part.label === '';
    return loose && !ancestors.some(answers) ? splitSentences(part.words) : [];
  });
}
