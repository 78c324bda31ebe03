import type { Words } from '../words.ts';

/** A text without the "and" that joined it to what was behind it. */
export function withoutJoint(words: Words, text: string): string {
  const bare = text.trimEnd();
  const joint = words.findAll('names.joint', bare).at(-1);
  return joint?.end === bare.length ? bare.slice(0, joint.start) : text;
}
