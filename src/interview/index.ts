export { answersSchema } from './answers-schema.ts';
export { chooseOption } from './choose-option.ts';
export { completeEntry } from './complete-entry.ts';
export { resumeDraft } from './draft/index.ts';
export type { FoundChange, ResumedDraft } from './draft/index.ts';
export { listQuestions } from './list-questions.ts';
export type { ListedQuestion } from './list-questions.ts';
export { missingAnswers } from './missing-answers.ts';
export { parseAnswers, type ParsedAnswers } from './parse-answers.ts';
export { printAnswers } from './print-answers.ts';
export { seedAnswers } from './seed-answers.ts';
export { setAnswer } from './set-answer.ts';
export { setFromEnvironment } from './set-from-environment.ts';
export {
  answersOf,
  begunOf,
  currentQuestion,
  gapsOf,
  positionOf,
  settledOf,
  startInterview,
  step,
  survey,
  upcoming,
} from './flow/index.ts';
export type {
  Interview,
  InterviewEvent,
  InterviewMode,
  InterviewStart,
  InterviewState,
  Position,
  SectionSurvey,
  Standing,
  Stop,
} from './flow/index.ts';
