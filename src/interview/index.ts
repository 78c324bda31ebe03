export { chooseOption } from './choose-option.ts';
export { listQuestions } from './list-questions.ts';
export type { ListedQuestion } from './list-questions.ts';
export { parseAnswers } from './parse-answers.ts';
export type { ParsedAnswers } from './parse-answers.ts';
export { printAnswers } from './print-answers.ts';
export { seedAnswers } from './seed-answers.ts';
export { setAnswer } from './set-answer.ts';
