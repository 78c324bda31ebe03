import { shortName } from './short-name.ts';

/** A label of two to six words, what it says in brackets, and the sentence that it is of. */
const label = /^([^:：.()]{3,60}?)\s*(?:\([^()]*\)\s*)?(?::\s+|(：)\s*)\S/u;
const [fewest, most] = [2, 6];

/** What programs are called by: words joined by underscores. */
const identifier = /(?<![\w./-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w./(-])/gu;

/**
 * The name of what a text tells of: "Retry worker" of "Retry worker (cron): polls each minute", `purge_rows` of a long sentence
 * in which it is the only identifier; else its first words.
 */
export function labelName(text: string, and: string): string {
  const match = label.exec(text);
  const found = match?.[1]?.trim() ?? '';
  const words = found.split(' ').length;
  // Before a wide colon stand signs without spaces.
  return (words >= fewest || match?.[2] !== undefined) && words <= most && found.split('`').length % 2 === 1
    ? found
    : (onlyIdentifier(text, and) ?? shortName(text, and));
}

function onlyIdentifier(text: string, and: string): string | undefined {
  if (!shortName(text, and).endsWith('…')) return undefined;
  const [first, ...others] = new Set(text.match(identifier) ?? []);
  return others.length === 0 ? first : undefined;
}
