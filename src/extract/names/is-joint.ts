import type { Words } from '../words.ts';
import { isListed } from './is-listed.ts';

/** A comma, "and" or the like, and perhaps an article; what is in brackets only explains. */
const joint = /^\s*(?:[(（][^()（）]{0,60}[)）])?\s*([,，、/&+]|\p{L}{1,10})\s*(?:\p{L}{1,3}\s+)?$/u;
/** Names that are listed together do not stand further apart. */
const reach = 90;

/** Whether what stands between two names lists them together. */
export function isJoint(words: Words, text: string): boolean {
  const sign = text.length > reach ? undefined : joint.exec(text)?.[1];
  return sign !== undefined && (!/\p{L}/u.test(sign) || isListed(words, 'names.joint', sign));
}
