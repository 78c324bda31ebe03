import { spacedWords } from '../../text/index.ts';
import type { Passage } from '../outline/index.ts';

/** Of fewer words a cell rates and does not tell. */
const tellingWords = 3;

/** The one cell of an option's row that says more of it than "3 weeks" or "yes". */
export function toldInRow({ cells = [] }: Passage, name: string): string | undefined {
  const telling = cells
    .slice(1)
    .filter(({ text }) => spacedWords(text) >= tellingWords && !text.includes(name) && !name.includes(text));
  return telling.length === 1 ? telling[0]?.text : undefined;
}
