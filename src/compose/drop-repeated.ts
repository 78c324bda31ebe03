import type { Answer } from '../model/index.ts';
import type { Question } from '../pack/index.ts';

/**
 * Leaves out items that a field of another answer's records says already (a question's `besides`): what spoke against an
 * option stands with that option. Where nothing else was said, all of them stay.
 */
export function dropRepeated(
  answers: ReadonlyMap<string, Answer>,
  questions: readonly Question[],
): ReadonlyMap<string, Answer> {
  const besides = new Map(questions.flatMap((one) => (one.besides === undefined ? [] : [[one.path, one.besides]])));
  return new Map(
    [...answers].map(([path, answer]) => {
      const other = besides.get(path);
      if (other === undefined || answer.type !== 'items') return [path, answer];
      const said = valuesAt(answers, other);
      const rest = answer.value.filter(({ text }) => !said.has(text));
      return [path, rest.length === 0 ? answer : { ...answer, value: rest }];
    }),
  );
}

/** The values of one field of an answer's records, by the question's path and the field's name: `decision.options.reason`. */
function valuesAt(answers: ReadonlyMap<string, Answer>, place: string): ReadonlySet<unknown> {
  const dot = place.lastIndexOf('.');
  const answer = answers.get(place.slice(0, dot));
  if (answer?.type !== 'entries') return new Set();
  return new Set(answer.value.map(({ values }) => values[place.slice(dot + 1)]));
}
