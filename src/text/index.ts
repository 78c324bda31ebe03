export { assert } from './assert.ts';
export { compare } from './compare.ts';
export { didYouMean } from './did-you-mean.ts';
export { recent } from './recent.ts';
export { sanitize } from './sanitize.ts';
export { slug } from './slug.ts';
