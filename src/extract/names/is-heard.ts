import { spacedWords } from '../../text/index.ts';
import type { Words } from '../words.ts';

/** So far in front of a name is looked for what is done with it. */
const reach = 80;
/** Between two names of a list stand no more words than these. */
const most = 2;

/** Whether a name is one that the solution listens to, and sends no more than it did: "subscribe to `user.created`, `user.deleted`". */
export function isHeard(words: Words, text: string, start: number): boolean {
  const left =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.;:!?。；：]\s/u)
      .at(-1) ?? '';
  const heard = words.findAll('names.hearing', left).at(-1);
  const between = heard && left.slice(heard.end).split(/[,，、]/u);
  return between?.every((part) => spacedWords(part) <= most) ?? false;
}
