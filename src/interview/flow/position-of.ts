import type { InterviewState, Stop } from './types.ts';
import { upcoming } from './upcoming.ts';

/** Where an interview stands. */
export interface Position {
  /** The section of the plan that is being asked about, from 1. */
  readonly section: number;
  /** Which of the section's stops this is, from 1, and how many there are as things stand. */
  readonly question: number;
  readonly questions: number;
  /** How many stops come after this one, in all sections. */
  readonly left: number;
}

/** Where the interview stands; undefined at the review and at the end. */
export function positionOf(state: InterviewState): Position | undefined {
  const { questions, trail, at, ahead } = state;
  const placeOf = (stop: Stop) => {
    const id = stop.at === 'question' ? stop.id : stop.at === 'topic' ? stop.ids[0] : undefined;
    return questions.findIndex((question) => question.id === id);
  };
  const sectionOf = (place: number) => questions[place]?.section ?? 0;
  const here = placeOf(at);
  if (here < 0) return undefined;
  const coming = [...ahead, ...upcoming(state)].map(placeOf).filter((place) => place >= 0 && place !== here);
  const tour = new Set([...trail.map(placeOf), here, ...coming]);
  const inSection = [...tour].filter((place) => sectionOf(place) === sectionOf(here)).sort((a, b) => a - b);
  return {
    section: sectionOf(here),
    question: inSection.indexOf(here) + 1,
    questions: inSection.length,
    left: new Set(coming).size,
  };
}
