export { extract } from './extract.ts';
export { layOutWords } from './lay-out-words.ts';
