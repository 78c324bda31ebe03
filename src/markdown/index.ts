export { findExcess } from './find-excess.ts';
export { parse } from './parse.ts';
export { parseQuick } from './parse-quick.ts';
export { placeOf } from './place-of.ts';
export { plain } from './plain.ts';
export { print } from './print.ts';
export { quickBlocks } from './quick-blocks.ts';
