import { spacedWords } from '../text/index.ts';
import { mentions } from './choice/mentions.ts';
import type { Passage } from './outline/index.ts';
import { weightOf } from './sections-of.ts';
import { nameKey } from './options/same-name.ts';
import type { JudgedOption } from './standing.ts';
import type { Words } from './words.ts';

/** In words: bold words in front of a paragraph are a sentence, and no name. */
const fewest = 4;
/** What is shorter behind it gives no reason. */
const shortest = 25;

/** A word as names are written, at the head of a sentence. */
const opening = /^(\p{Lu}[\p{L}\p{N}]{3,})\s/u;

/** "Functions", of "Azure Functions (Consumption)": the one option with a word that a sentence opens with. */
function ledByWord(options: readonly JudgedOption[], lead: string): JudgedOption | undefined {
  const [, word = ''] = opening.exec(lead) ?? [];
  const having = options.filter(({ name }) => word !== '' && ` ${nameKey(name)} `.includes(` ${nameKey(word)} `));
  return having.length === 1 ? having[0] : undefined;
}

/**
 * The one option that a paragraph of a decision judges in the bold sentence that it opens with: "**Mill Jobs fits the shape.** No
 * idle charge, so …", "**Carts are out on room.** One sack …".
 */
export function judgedInBold(
  words: Words,
  options: readonly JudgedOption[],
  { form, section, lead = '', rest, text }: Passage,
): JudgedOption | undefined {
  if (form !== 'paragraph' || section.roles[0] !== 'decision') return undefined;
  if (spacedWords(lead) < fewest || !/^[.!。]/u.test(text.slice(lead.length)) || weightOf(rest) < shortest)
    return undefined;
  if (words.has('choice.strong', lead)) return undefined;
  const [named, ...others] = mentions(words, options, lead);
  if (others.length > 0) return undefined;
  return options.find((one) => one === named) ?? ledByWord(options, lead);
}
