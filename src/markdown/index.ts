export { findExcess } from './find-excess.ts';
export { parse } from './parse.ts';
export { placeOf } from './place-of.ts';
export { plain } from './plain.ts';
export { print } from './print.ts';
