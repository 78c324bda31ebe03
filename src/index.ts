export { check } from './check/index.ts';
export { compose } from './compose/index.ts';
export { extract } from './extract/index.ts';
export { chooseOption, listQuestions, parseAnswers, printAnswers, seedAnswers, setAnswer } from './interview/index.ts';
export { findExcess } from './markdown/index.ts';
export { loadPack } from './pack/index.ts';
export { render, trace } from './render/index.ts';
export type * from './model/index.ts';
export type { Lexicon, Pack, PlaybookRule, Question } from './pack/index.ts';
