import type { Stretch } from '../names/stretches.ts';
import type { Words } from '../words.ts';

/** In words: "Technologies I will use" still is a label. */
const longest = 5;
/** What stands before the first colon of a line. */
const label = /^[^:：.!?。]{2,40}(?=[:：]\s*\S)/u;

function isStack(words: Words, head: string): boolean {
  return words.has('names.stack-label', head) && head.split(/\s+/u).length <= longest;
}

/** Whether a place lists what a system is built with, by its heading or by the label in front: "Technologies: Flask, redis". */
export function headsStack(words: Words, { section, text }: Stretch): boolean {
  const own = label.exec(text)?.[0];
  if (own !== undefined && isStack(words, own)) return true;
  // "Other chat programs, deferred to spring".
  return section.kind !== 'start' && isStack(words, section.raw) && !words.has('names.perhaps', text);
}
