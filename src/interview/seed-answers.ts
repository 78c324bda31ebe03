import type { Answer, Fact, Item } from '../model/index.ts';
import type { Question } from '../pack/index.ts';
import { sanitize } from '../text/index.ts';
import { matchFact } from './match-fact.ts';
import { nameOptions } from './name-options.ts';
import { seedEntries } from './seed-entries.ts';

/**
 * Answers questions from what was found in the brainstorm, in question order. Every answer has the line it was found on.
 * What the document states outright comes before what was only concluded from it: it is the text that is taken, and the
 * line that is kept. A question for which nothing was found has no answer: it is not known.
 */
export function seedAnswers(questions: readonly Question[], given: readonly Fact[]): ReadonlyMap<string, Answer> {
  const facts = nameOptions(given).filter(({ text }) => sanitize(text).trim() !== '');
  const answers = new Map<string, Answer>();
  const worded = questions.flatMap(({ seeds }) => seeds.filter((seed) => seed.words));
  const taken = new Set(facts.filter((fact) => worded.some((seed) => matchFact(seed, fact))));
  for (const question of questions) {
    const found = facts.filter((fact) =>
      question.seeds.some((seed) => matchFact(seed, fact) && !(seed.rest && taken.has(fact))),
    );
    const first = found.find(({ certainty }) => certainty === 'stated') ?? found[0];
    if (!first) continue;
    if (question.type === 'text') answers.set(question.path, { type: 'text', value: itemOf(first) });
    else if (question.type === 'items') answers.set(question.path, { type: 'items', value: distinct(found) });
    else answers.set(question.path, { type: 'entries', value: seedEntries(question, found) });
  }
  return answers;
}

function itemOf({ text, line, data }: Fact): Item {
  const step = Number(data?.['step']);
  return { text: sanitize(text), line, ...(step > 0 && { step }) };
}

/** Facts that say the same are one item, in the place of the first and with the line of the first that states it. */
function distinct(facts: readonly Fact[]): readonly Item[] {
  const byText = new Map<string, Fact>();
  for (const fact of facts) {
    const key = sameness(fact.text);
    const known = byText.get(key);
    if (!known || (known.certainty === 'inferred' && fact.certainty === 'stated')) byText.set(key, fact);
  }
  return [...byText.values()].map(itemOf);
}

/** What two texts that say the same have in common: case, spaces and closing marks do not count. */
function sameness(text: string): string {
  return sanitize(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:!]+$/u, '')
    .trim();
}
