import { settle } from './settle.ts';
import type { InterviewEvent, InterviewMode, InterviewState, Stop } from './types.ts';
import { upcoming } from './upcoming.ts';

/**
 * The interview after an event. What does not apply at a stop changes nothing.
 *
 * Going back and giving the same answer again leads to where one was. An answer that a person gave stands until that
 * same question is answered otherwise.
 */
export function step(state: InterviewState, event: InterviewEvent): InterviewState {
  switch (event.type) {
    case 'begin':
      return begin(state, event.typed);
    case 'back':
      return back(state);
    case 'jump':
      return jump(state, event.id);
    case 'review':
      return visit(state, { at: 'review' });
    case 'finish':
      return visit(state, { at: 'end' });
    case 'continue':
      return state.at.at === 'review' ? goOn(state) : state;
    case 'mode':
      return changeMode(state, event.mode);
    default:
      return state.at.at === 'question' || state.at.at === 'topic' ? advance(settle(state, event)) : state;
  }
}

function begin(state: InterviewState, typed: Readonly<Record<string, string>> | undefined): InterviewState {
  const { at, begun } = state;
  if (at.at !== 'question') return state;
  const others = [...begun].filter(([id]) => id !== at.id);
  return { ...state, begun: new Map(typed ? [...others, [at.id, typed]] : others) };
}

function firstOf(state: InterviewState): Stop {
  return upcoming(state)[0] ?? { at: 'review' };
}

/** On to a stop of one's own choosing. */
function visit(state: InterviewState, stop: Stop): InterviewState {
  if (sameStop(state.at, stop)) return state;
  return { ...state, trail: [...state.trail, state.at], at: stop, ahead: [] };
}

/** On to a question; from the review, and to the review again once it is answered. */
function jump(state: InterviewState, id: string): InterviewState {
  if (!state.questions.some((question) => question.id === id)) return state;
  const there = visit(state, { at: 'question', id });
  return state.at.at === 'review' ? { ...there, ahead: [state.at] } : there;
}

/** On to the first stop of another mode. A question that was not answered is not one to come back to. */
function changeMode(before: InterviewState, mode: InterviewMode): InterviewState {
  const state = { ...before, mode };
  return state.at.at === 'review' || state.at.at === 'end' ? goOn(state) : { ...state, at: firstOf(state), ahead: [] };
}

function goOn(state: InterviewState): InterviewState {
  return visit(state, firstOf(state));
}

/** On to where somebody went back from, or else to the first stop that is still to come. */
function advance(state: InterviewState): InterviewState {
  const [next = firstOf(state), ...ahead] = state.ahead;
  return { ...state, trail: [...state.trail, state.at], at: next, ahead };
}

function back(state: InterviewState): InterviewState {
  const last = state.trail.at(-1);
  if (!last) return state;
  return { ...state, trail: state.trail.slice(0, -1), at: last, ahead: [state.at, ...state.ahead] };
}

function sameStop(a: Stop, b: Stop): boolean {
  if (a.at === 'question' && b.at === 'question') return a.id === b.id;
  return a.at === b.at && a.at !== 'topic' && a.at !== 'question';
}
