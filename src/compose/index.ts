export { compose } from './compose.ts';
export { nestAnswers } from './nest-answers.ts';
