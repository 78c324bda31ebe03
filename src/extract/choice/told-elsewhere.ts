import { once } from '../once.ts';
import { nameKey } from '../options/same-name.ts';
import type { Outline } from '../outline/index.ts';

/** The words that a document says more than once. */
const repeated = once(({ passages, sections }: Outline): ReadonlySet<string> => {
  const [seen, again] = [new Set<string>(), new Set<string>()];
  // Labels and items that head a list are passages as well.
  const headings = sections.filter(({ kind }) => kind === 'heading' || kind === 'bold').map(({ raw }) => raw);
  for (const text of [...passages.map((passage) => passage.text), ...headings])
    for (const word of nameKey(text).split(' ')) (seen.has(word) ? again : seen).add(word);
  return again;
});

/** Whether a document speaks of what a text names elsewhere as well: "SQLite then.", but not "Good enough then.". */
export function toldElsewhere(outline: Outline, text: string): boolean {
  const words = nameKey(text).split(' ');
  const known = repeated(outline);
  return words[0] !== '' && words.every((word) => known.has(word));
}
