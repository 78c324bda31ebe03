export { assert } from './assert.ts';
export { compare } from './compare.ts';
export { didYouMean } from './did-you-mean.ts';
export { largest } from './largest.ts';
export { recent } from './recent.ts';
export { sanitize } from './sanitize.ts';
export { slug } from './slug.ts';
export { smallest } from './smallest.ts';
