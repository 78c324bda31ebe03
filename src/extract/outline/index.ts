export { hasChapters } from './has-chapters.ts';
export type { Pointing } from './points-in.ts';
export { rangeOf, type Range } from './range-of.ts';
export { readOutline, type Labels } from './read-outline.ts';
export { roles } from './types.ts';
export type { Cell, Form, Outline, Passage, Role, Section, Span } from './types.ts';
