import { spacedWords } from '../text/index.ts';
import { mentions } from './choice/mentions.ts';
import type { Passage } from './outline/index.ts';
import type { Reading } from './reading.ts';
import { weightOf } from './sections-of.ts';
import type { JudgedOption } from './standing.ts';

/** In words: bold words in front of a paragraph are a sentence, and no name. */
const fewest = 4;
/** What is shorter behind it gives no reason. */
const shortest = 25;

/**
 * The one option that a paragraph of a decision judges in the bold sentence that it opens with: "**Mill Jobs fits the shape.** No
 * idle charge, so …", "**Carts are out on room.** One sack …".
 */
export function judgedInBold({ words, decision }: Reading, passage: Passage): JudgedOption | undefined {
  const { form, section, lead = '', rest, text } = passage;
  if (form !== 'paragraph' || section.roles[0] !== 'decision') return undefined;
  if (spacedWords(lead) < fewest || !/^[.!。]/u.test(text.slice(lead.length)) || weightOf(rest) < shortest)
    return undefined;
  const [named, ...others] = mentions(words, decision.options, lead);
  if (others.length > 0 || words.has('choice.strong', lead)) return undefined;
  return decision.options.find((one) => one === named);
}
