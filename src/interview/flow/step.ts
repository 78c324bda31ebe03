import { settle } from './settle.ts';
import type { InterviewEvent, InterviewState, Stop } from './types.ts';
import { upcoming } from './upcoming.ts';

/**
 * The interview after an event. What does not apply at a stop changes nothing.
 *
 * Going back and giving the same answer again leads to where one was. An answer that a person gave stands until that
 * same question is answered otherwise.
 */
export function step(state: InterviewState, event: InterviewEvent): InterviewState {
  switch (event.type) {
    case 'back':
      return back(state);
    case 'jump':
      return state.questions.some(({ id }) => id === event.id) ? visit(state, { at: 'question', id: event.id }) : state;
    case 'review':
      return visit(state, { at: 'review' });
    case 'finish':
      return visit(state, { at: 'end' });
    case 'continue':
      return state.at.at === 'review' ? goOn(state) : state;
    case 'mode':
      return state.trail.length === 0 && state.at.at !== 'end'
        ? { ...state, mode: event.mode, at: firstOf({ ...state, mode: event.mode }) }
        : goOn({ ...state, mode: event.mode });
    default:
      return state.at.at === 'question' || state.at.at === 'topic' ? advance(settle(state, event)) : state;
  }
}

function firstOf(state: InterviewState): Stop {
  return upcoming(state)[0] ?? { at: 'review' };
}

/** On to a stop of one's own choosing. */
function visit(state: InterviewState, stop: Stop): InterviewState {
  if (sameStop(state.at, stop)) return state;
  return { ...state, trail: [...state.trail, state.at], at: stop, ahead: [] };
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
