import { shortName } from './short-name.ts';

/** A label of two to six words, what it says in brackets, and the sentence that it is of. */
const label = /^([^:：.()]{3,60}?)\s*(?:\([^()]*\)\s*)?(?::\s+|(：)\s*)\S/u;
const [fewest, most] = [2, 6];

/** The name of what a text tells of: "Retry worker" of "Retry worker (cron): polls each minute"; else its first words. */
export function labelName(text: string, and: string): string {
  const match = label.exec(text);
  const found = match?.[1]?.trim() ?? '';
  const words = found.split(' ').length;
  // Before a wide colon stand signs without spaces.
  return (words >= fewest || match?.[2] !== undefined) && words <= most && found.split('`').length % 2 === 1
    ? found
    : shortName(text, and);
}
