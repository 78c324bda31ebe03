import type { Answer, Entry } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';

/**
 * Answers in which the weighed options agree with a choice that was made: the one of that name is the chosen one, and
 * those that were chosen or open before are rejected. Unchanged where the question offers nothing to choose from, or no
 * option bears that name and none was chosen before.
 */
export function judgeOptions(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  question: Question,
): ReadonlyMap<string, Answer> {
  const choice = answers.get(question.path);
  const weighed = questions.find(
    ({ fields, seeds }) =>
      fields?.some(({ choices }) => choices?.includes('chosen')) &&
      seeds.some(({ kind }) => kind === question.offers && question.offers !== undefined),
  );
  const options = answers.get(weighed?.path ?? '');
  if (!weighed || choice?.type !== 'text' || options?.type !== 'entries') return answers;
  const name = choice.value.text;
  const named = options.value.some(({ values }) => values['name'] === name);
  const value = options.value.map((entry) => judge(entry, name, named));
  return new Map(answers).set(weighed.path, { type: 'entries', value });
}

function judge(entry: Entry, name: string, named: boolean): Entry {
  const { name: own, status } = entry.values;
  const next = own === name ? 'chosen' : named || status === 'chosen' ? 'rejected' : status;
  if (next === undefined || next === status) return entry;
  return { ...entry, values: { ...entry.values, status: next } };
}
