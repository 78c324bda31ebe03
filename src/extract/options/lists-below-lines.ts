import { once } from '../once.ts';
import type { Passage, Section } from '../outline/index.ts';

/** One list below a line may be about anything. */
const fewest = 2;

/** A line that stands for what the list below it says something of. */
export interface ListBelowLine {
  readonly line: Passage;
  readonly items: readonly Passage[];
}

/** Whether a paragraph may be a name: a line that closes with no mark. */
function mayName({ form, text, lead }: Passage): boolean {
  return form === 'paragraph' && lead === undefined && /[\p{L}\p{N})”"'’]$/u.test(text);
}

/**
 * The lists of a section of which each stands below a line that names what it is about: "Lift them by hand", "- needs four
 * people", "Lift them with a winch", "- costs 400 €". Empty where anything else stands between them.
 */
export const listsBelowLines = once(({ passages }: Section): readonly ListBelowLine[] => {
  const found: { line: Passage; items: Passage[] }[] = [];
  for (const passage of passages) {
    if (passage.form === 'item') {
      const last = found.at(-1);
      if (!last) return [];
      last.items.push(passage);
    } else if (mayName(passage)) found.push({ line: passage, items: [] });
    else return [];
  }
  return found.length >= fewest && found.every(({ items }) => items.length > 0) ? found : [];
});
