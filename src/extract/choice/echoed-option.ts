import { nameKey } from '../options/same-name.ts';
import type { Option } from '../options/types.ts';

/** How much of an option's name a text must repeat, and by how much it must lead the next. */
const enough = 0.6;
const ahead = 0.25;
const shortestWord = 4;

function contentWords(text: string): readonly string[] {
  return nameKey(text)
    .split(' ')
    .filter((word) => word.length >= shortestWord);
}

/** Words count as one where they share their beginning: "resolved" and "resolution". */
function repeats(words: readonly string[], word: string): boolean {
  const stem = word.slice(0, Math.max(shortestWord, word.length - 3));
  return words.some((other) => other.startsWith(stem));
}

/** Of so few words each counts: "The outbox it is." */
const curt = 6;

/** The one option that shares any word with a text of a few words. */
function hinted(options: readonly Option[], text: string): Option | undefined {
  if (text.split(/\s+/u).length > curt) return undefined;
  const said = contentWords(text);
  const [only, another] = options.filter(({ name }) => contentWords(name).some((word) => said.includes(word)));
  return another ? undefined : only;
}

/** The option whose name a text repeats in other order or form, where it is clearly one. */
export function echoedOption(options: readonly Option[], text: string): Option | undefined {
  const said = contentWords(text);
  const scored = options
    .map((option) => {
      const name = contentWords(option.name);
      return { option, score: name.length < 2 ? 0 : name.filter((word) => repeats(said, word)).length / name.length };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  const echoed = best && best.score >= enough && best.score - (second?.score ?? 0) >= ahead ? best.option : undefined;
  return echoed ?? hinted(options, text);
}
