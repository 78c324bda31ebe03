export { compose } from './compose.ts';
export { countMatches } from './count-matches.ts';
export { nestAnswers } from './nest-answers.ts';
