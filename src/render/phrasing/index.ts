export { flatten } from './flatten.ts';
export { phrase } from './phrase.ts';
