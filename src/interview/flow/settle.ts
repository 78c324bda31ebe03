import type { Answer } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import { judgeOptions } from './judge-options.ts';
import type { InterviewEvent, InterviewState } from './types.ts';

/** An event that settles the stop it is said at. */
export type Settling = Extract<InterviewEvent, { type: 'answer' | 'keep' | 'none' | 'open' | 'expand' }>;

/** The state after the stop was settled, still standing there. Unchanged at the review and at the end. */
export function settle(state: InterviewState, event: Settling): InterviewState {
  const { at, questions } = state;
  if (at.at === 'topic') {
    const own = questions.filter(({ id }) => at.ids.includes(id));
    return settleTopic(state, at.gap, own, event);
  }
  const question = at.at === 'question' ? questions.find(({ id }) => id === at.id) : undefined;
  return question ? settleQuestion(state, question, event) : state;
}

/** That there is none is an empty list, also where otherwise a text stands; but what offers a choice has to be chosen. */
function noneOf({ type, offers }: Question): Answer | undefined {
  if (type === 'entries') return { type, value: [] };
  return type === 'text' && offers !== undefined ? undefined : { type: 'items', value: [] };
}

function settleQuestion(state: InterviewState, question: Question, event: Settling): InterviewState {
  const settled = [...new Set(state.settled).add(question.id)];
  if (event.type === 'keep' || event.type === 'expand') return { ...state, settled };
  const answer = event.type === 'answer' ? event.answer : event.type === 'none' ? noneOf(question) : undefined;
  const answers = new Map(state.answers);
  if (answer) answers.set(question.path, answer);
  else answers.delete(question.path);
  const typed = event.type === 'answer' ? new Map(state.typed).set(question.path, event.answer) : state.typed;
  return { ...state, settled, typed, answers: judgeOptions(state, answers, question) };
}

/** What a person answered to one of the topic's questions stays; the rest follows what is said of all of it. */
function settleTopic(
  state: InterviewState,
  gap: string,
  questions: readonly Question[],
  event: Settling,
): InterviewState {
  const answers = new Map(state.answers);
  const settled = new Set(state.settled);
  for (const question of questions) {
    settled.add(question.id);
    if (state.typed.has(question.path)) continue;
    const none = event.type === 'none' ? noneOf(question) : undefined;
    if (none) answers.set(question.path, none);
    else answers.delete(question.path);
    if (event.type === 'expand') settled.delete(question.id);
  }
  const expanded = event.type === 'expand' ? [...new Set(state.expanded).add(gap)] : state.expanded;
  const ids = new Set(questions.map(({ id }) => id));
  const ahead =
    event.type === 'expand' ? [] : state.ahead.filter((stop) => stop.at !== 'question' || !ids.has(stop.id));
  return { ...state, answers, settled: [...settled], expanded, ahead };
}
