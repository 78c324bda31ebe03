import { once } from '../once.ts';
import type { Outline, Passage } from '../outline/index.ts';

/** What stands in one list, or line below line, is looked at together; so much of it is weighed against each other. */
const [fewest, most] = [2, 7];

function goesOn(before: Passage | undefined, passage: Passage): boolean {
  if (before?.section !== passage.section || before.form !== passage.form) return false;
  // "=> Kafka" concludes what stands above.
  if (/^(?:=>|->|[→⇒➜])\s/u.test(passage.text)) return false;
  return passage.form === 'item' || passage.line === before.endLine + 1 || passage.line === before.line + 1;
}

/** The outermost items of each list, and paragraphs of one line each that stand below each other; two to seven of them. */
export const runsOf = once((outline: Outline): readonly (readonly Passage[])[] => {
  const runs: Passage[][] = [];
  for (const passage of outline.passages) {
    if ((passage.form !== 'item' && passage.form !== 'paragraph') || passage.depth > 0) continue;
    // What people say to each other lists nothing.
    if (passage.isTurn) continue;
    const run = runs.at(-1);
    if (run && goesOn(run.at(-1), passage)) run.push(passage);
    else runs.push([passage]);
  }
  return runs.filter(({ length }) => length >= fewest && length <= most);
});
