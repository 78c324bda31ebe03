import { leadingMatter } from '../options/leading-matter.ts';
import type { Passage, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { weightOf } from '../sections-of.ts';
import type { JudgedOption } from '../standing.ts';

/** Fewer letters behind a name judge nothing. */
const shortest = 20;

/** What an item says behind the name of its option. */
function behindName({ name }: JudgedOption, { text }: Passage): string {
  const from = text.indexOf(name);
  // What asks is answered below it.
  return from < 0 || /^[?？]/u.test(text.slice(from + name.length))
    ? ''
    : text.slice(from + name.length).replace(/^[\s*_`"”»」』.:：,;—–-]+/u, '');
}

/** Words that find something better or worse, and do not only describe it. */
const judging = ['weighing.against', 'weighing.gain', 'sentence.negation', 'sentence.bad'] as const;

/** Whether some words find something better or worse. */
function judges({ words }: Reading, said: string): boolean {
  return judging.some((list) => words.has(list, said));
}

/** The one item that an option is, where nothing else is said of it anywhere. */
function onlyItem({ status, passages, sections }: JudgedOption): Passage | undefined {
  const [item] = passages;
  const isAlone = status === 'rejected' && passages.length === 1 && sections.length === 0;
  return isAlone && item?.form === 'item' && item.depth === 0 ? item : undefined;
}

/**
 * The options of a list whose items say in a few words what is wrong with each: "- Polling — late, and it wakes
 * every phone." Where most of those that lost are judged so, what stands behind the name of any of them is why
 * it lost; else a list only describes.
 *
 * @returns the items by their options, each with what it says
 */
export function judgedInList(
  reading: Reading,
): ReadonlyMap<JudgedOption, { readonly at: Passage; readonly text: string }> {
  const lists = new Map<Section, { readonly option: JudgedOption; readonly at: Passage; readonly text: string }[]>();
  const leading = leadingMatter(reading);
  for (const option of reading.decision.options) {
    const at = onlyItem(option);
    // What may be answered to another question is described.
    if (!at || (option.matter && option.matter !== leading)) continue;
    const one = { option, at, text: behindName(option, at) };
    const list = lists.get(at.section);
    if (list) list.push(one);
    else lists.set(at.section, [one]);
  }
  const judged = [...lists.values()].filter((list) => {
    const said = list.filter(({ text }) => weightOf(text) >= shortest);
    return said.length > 1 && said.filter(({ text }) => judges(reading, text)).length * 2 > list.length;
  });
  const said = judged.flat().filter(({ text }) => weightOf(text) >= shortest);
  return new Map(said.map(({ option, at, text }) => [option, { at, text }]));
}
