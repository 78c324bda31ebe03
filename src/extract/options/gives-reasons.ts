import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';

/** "… was not chosen because of these drawbacks:" above a list makes its items reasons. */
export function givesReasons(words: Words, section: Section): boolean {
  const first = section.passages.findIndex((passage) => passage.form === 'item');
  const before = section.passages[first - 1]?.text;
  // A paragraph that closes with a full stop leads to nothing.
  const leads = before !== undefined && /[:：]["'”»*)]*$/u.test(before);
  const above = leads ? before : section.kind === 'label' ? section.raw : '';
  const last = above.split(/(?<=[.!?。])\s/u).at(-1);
  return (
    words.has('headings.cons', last) || words.has('headings.rationale', last) || words.has('sentence.reason', last)
  );
}
