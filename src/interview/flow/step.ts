import type { Answer } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import { currentQuestion } from './current-question.ts';
import type { InterviewEvent, InterviewState } from './types.ts';

function withAnswer(state: InterviewState, path: string, answer: Answer | undefined): ReadonlyMap<string, Answer> {
  const answers = new Map(state.answers);
  if (answer === undefined) answers.delete(path);
  else answers.set(path, answer);
  return answers;
}

/** "There is none" of a question: an empty list. A text has no such answer; it is left open. */
function noneOf(question: Question): Answer | undefined {
  if (question.type === 'text') return undefined;
  return { type: question.type, value: [] };
}

/** Puts the question behind the person and the next one, that is not settled, before them. */
function settle(state: InterviewState, id: string, answers: ReadonlyMap<string, Answer>): InterviewState {
  const settled = state.settled.includes(id) ? state.settled : [...state.settled, id];
  const from = state.asked.indexOf(id);
  const ordered = [...state.asked.slice(from + 1), ...state.asked.slice(0, from + 1)];
  const next = ordered.find((other) => !settled.includes(other));
  const { at: _, ...rest } = state;
  return { ...rest, answers, settled, ...(next !== undefined && { at: next }) };
}

/** The question before this one, of those that are asked. */
function before(state: InterviewState): string | undefined {
  const here = state.at === undefined ? state.asked.length : state.asked.indexOf(state.at);
  return state.asked[here - 1];
}

/**
 * What an event makes of an interview. An event that has no sense here (back at the first question, a jump to a
 * question that is not asked) changes nothing.
 */
export function step(state: InterviewState, event: InterviewEvent): InterviewState {
  if (event.type === 'jump') return state.asked.includes(event.id) ? { ...state, at: event.id } : state;
  if (event.type === 'back') {
    const earlier = before(state);
    return earlier === undefined ? state : { ...state, at: earlier };
  }
  const question = currentQuestion(state);
  if (!question) return state;
  const { id, path } = question;
  switch (event.type) {
    case 'keep':
      return settle(state, id, state.answers);
    case 'answer':
      return settle(state, id, withAnswer(state, path, event.answer));
    case 'none':
      return settle(state, id, withAnswer(state, path, noneOf(question)));
    case 'open':
      return settle(state, id, withAnswer(state, path, undefined));
  }
}
