import type { Answer, Entry } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import { chooseOption } from '../choose-option.ts';
import type { InterviewState } from './types.ts';

type AnswerMap = ReadonlyMap<string, Answer>;

/**
 * Answers that agree with a choice that was just made, as `chooseOption` has it: the option of that name is the chosen
 * one, and what the brainstorm says for another goes. What no person has settled yet is worked out anew from what was
 * known at the start, so that choosing another and then the first again loses nothing; what is settled stays.
 *
 * @param answers the answers with the new one to `question`; returned as they are where it offers nothing to choose from
 */
export function judgeOptions(state: InterviewState, answers: AnswerMap, question: Question): AnswerMap {
  const choice = answers.get(question.path);
  const weighed = weighedBy(state.questions, question);
  if (!weighed || choice?.type !== 'text') return answers;
  const next = new Map(judgeAll(afresh(state, answers, question), weighed, choice.value.text));
  for (const { id, path } of state.questions) {
    const kept = path === question.path || (path !== weighed.path && state.settled.includes(id));
    const before = answers.get(path);
    if (!kept) continue;
    if (before) next.set(path, before);
    else next.delete(path);
  }
  return next;
}

/** The question that collects the options which a question offers to choose from. */
function weighedBy(questions: readonly Question[], { offers }: Question): Question | undefined {
  return questions.find(
    ({ fields, seeds }) =>
      offers !== undefined &&
      seeds.some(({ kind }) => kind === offers) &&
      fields?.some(({ choices }) => choices?.includes('chosen')),
  );
}

/** The answers as they stand, but as they were at the start where nobody has settled them. */
function afresh({ questions, settled, start }: InterviewState, answers: AnswerMap, choice: Question): AnswerMap {
  const base = new Map(answers);
  for (const { id, path } of questions) {
    const known = start.get(path);
    if (path === choice.path || settled.includes(id)) continue;
    if (known) base.set(path, known);
    else base.delete(path);
  }
  return base;
}

function judgeAll(answers: AnswerMap, weighed: Question, name: string): AnswerMap {
  const options = answers.get(weighed.path);
  if (options?.type !== 'entries') return answers;
  const named = options.value.filter(({ values }) => values['name'] === name);
  const chosen = named.length === 1 ? chooseOption(answers, name, []).answers : undefined;
  if (chosen) return chosen;
  const value = options.value.map((entry) => judge(entry, name, named.length > 0));
  return new Map(answers).set(weighed.path, { type: 'entries', value });
}

/** Where none of the options was taken, the one that was chosen before is so no longer. */
function judge(entry: Entry, name: string, named: boolean): Entry {
  const { name: own, status } = entry.values;
  const next = own === name ? 'chosen' : named || status === 'chosen' ? 'rejected' : status;
  if (next === undefined || next === status) return entry;
  return { ...entry, values: { ...entry.values, status: next } };
}
