import type { Option } from '../options/types.ts';
import { contentWords } from './content-words.ts';

/** How much of an option's name a text must repeat, and by how much it must lead the next. */
const enough = 0.6;
const ahead = 0.25;
const shortestStem = 4;

/** Words count as one where they share their beginning: "resolved" and "resolution". */
function repeats(words: readonly string[], word: string): boolean {
  const stem = word.slice(0, Math.max(shortestStem, word.length - 3));
  return words.some((other) => other.startsWith(stem));
}

/** The option most of whose name a text repeats, in any order or form, where no other comes near. */
export function repeatedOption(options: readonly Option[], text: string): Option | undefined {
  const said = contentWords(text);
  const scored = options
    .map((option) => {
      const name = contentWords(option.name);
      return { option, score: name.length < 2 ? 0 : name.filter((word) => repeats(said, word)).length / name.length };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score >= enough && best.score - (second?.score ?? 0) >= ahead ? best.option : undefined;
}
