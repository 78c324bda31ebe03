export { compilePhrases, type PhrasePlaces, type Phrases } from './compile-phrases.ts';
export { layOutPhrases } from './lay-out-phrases.ts';
export { placesApart } from './places-apart.ts';
