import type { Answer, Fact, Item } from '../model/index.ts';
import type { Question } from '../pack/index.ts';
import { sanitize } from '../text/index.ts';
import { matchFact } from './match-fact.ts';
import { seedEntries } from './seed-entries.ts';

function itemOf(fact: Fact): Item {
  return { text: sanitize(fact.text), line: fact.line };
}

/** Facts of the same text are one item, at the first line that says it. */
function distinct(facts: readonly Fact[]): readonly Item[] {
  const byText = new Map<string, Item>();
  for (const item of facts.map(itemOf)) {
    const key = item.text.toLowerCase();
    if (!byText.has(key)) byText.set(key, item);
  }
  return [...byText.values()];
}

/**
 * Answers questions from what was found in the brainstorm, in question order.
 * A question for which nothing was found has no answer: it is not known.
 */
export function seedAnswers(questions: readonly Question[], facts: readonly Fact[]): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const question of questions) {
    const found = facts.filter((fact) => question.seeds.some((seed) => matchFact(seed, fact)));
    const [first] = found;
    if (!first) continue;
    if (question.type === 'text') answers.set(question.path, { type: 'text', value: itemOf(first) });
    else if (question.type === 'items') answers.set(question.path, { type: 'items', value: distinct(found) });
    else answers.set(question.path, { type: 'entries', value: seedEntries(question, found) });
  }
  return answers;
}
