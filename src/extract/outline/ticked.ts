import type { List } from 'mdast';
import { flatten, type Flat } from './flatten.ts';
import { linesWithin } from './lines-within.ts';

const done = /^(?:[✅✔☑🗹]\uFE0F?\s*)+(?=\S)/u;
const open = /^(?:[🔄📋⬜🔲☐⏳⌛🚧🔜🕐]\uFE0F?\s*)+(?=\S)/u;

/**
 * Whether the items of a list open with pictures that say how far each is, of which one at least is still to be done:
 * "✅ Set up the project", "🔄 Test it", "📋 Ship it". Where all are ticked, the pictures may as well praise.
 */
export function showsProgress({ children }: List): boolean {
  const texts = children.map(({ children: [first] }) => (first?.type === 'paragraph' ? flatten([first]).text : ''));
  return texts.some((text) => open.test(text)) && texts.every((text) => open.test(text) || done.test(text));
}

/** An item of such a list without its picture, and whether it is done. */
export function ticked(flat: Flat): { readonly flat: Flat; readonly checked: boolean } {
  const { text, lines } = flat;
  const length = (done.exec(text) ?? open.exec(text))?.[0].length ?? 0;
  return {
    flat: { text: text.slice(length), lines: linesWithin(lines, length, text.length) },
    checked: done.test(text),
  };
}
