export { currentQuestion } from './current-question.ts';
export { positionOf } from './position-of.ts';
export type { Position } from './position-of.ts';
export { startInterview } from './start-interview.ts';
export type { InterviewStart } from './start-interview.ts';
export { step } from './step.ts';
export { survey } from './survey.ts';
export type { SectionSurvey } from './survey.ts';
export type { InterviewEvent, InterviewMode, InterviewState } from './types.ts';
