import { mentions } from '../choice/mentions.ts';
import { judgedInBold } from '../judged-in-bold.ts';
import { once } from '../once.ts';
import type { Passage, Role } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';
import type { JudgedOption } from '../standing.ts';
import type { Words } from '../words.ts';

/** A sentence with its line and passage that turns one option down. */
export interface Told {
  readonly text: string;
  readonly line: number;
  readonly passage: Passage;
}

/** Roles of sections in which somebody else's plans, or what is still open, are spoken of. */
const silent = new Set<Role | undefined>(['questions', 'references', 'nongoals', 'future']);

/** What is longer, in letters, is a story. */
const longest = 320;

/** "Option 1 is dear compared to option 2, so it is out" without what it is held against. */
function beforeCompared(words: Words, text: string): string {
  const over = words.find('choice.over', text);
  return over && over.start > 0 ? text.slice(0, over.start) : text;
}

/** The one option of a sentence that is turned down by it, with a reason: not one that another is only likened to. */
function turnedDown({ words, decision }: Reading, text: string): JudgedOption | undefined {
  if (text.length > longest || /[?？]\s*$/u.test(text) || words.find('choice.conditional', text)?.start === 0)
    return undefined;
  if (!words.has('marks.rejected', text) && !words.has('weighing.against', text)) return undefined;
  if (words.find('weighing.alike', text)?.start === 0) return undefined;
  const [named, ...others] = mentions(words, decision.options, beforeCompared(words, text));
  const option = decision.options.find((one) => one === named);
  return others.length === 0 && option?.status === 'rejected' ? option : undefined;
}

/** "Option A is the one not to build." turns it down and leaves the reason to what follows. */
function saysNoMore({ words }: Reading, text: string): boolean {
  return words.findAll('marks.rejected', text).some(({ end }) => /^[\s.!。！]*$/u.test(text.slice(end)));
}

/**
 * For each option that lost, the first sentence outside of its own sections that names it alone and says what is against
 * it: "Option 1 was rejected because …".
 */
const toldIn = once((reading: Reading): ReadonlyMap<JudgedOption, Told> => {
  const found = new Map<JudgedOption, Told>();
  if (!reading.decision.options.some(({ status }) => status === 'rejected')) return found;
  for (const passage of reading.outline.passages) {
    if (passage.form === 'code' || passage.form === 'row' || silent.has(roleOf(passage.section))) continue;
    const sentences = reading.sentences(passage);
    const judged = judgedInBold(reading.words, reading.decision.options, passage);
    for (const [at, { text, line }] of sentences.entries()) {
      const option = at === 0 && judged?.status === 'rejected' ? judged : turnedDown(reading, text);
      if (!option || found.has(option) || option.passages.includes(passage)) continue;
      const next = saysNoMore(reading, text) ? sentences[at + 1] : undefined;
      const goesOn = next && reading.words.find('sentence.continues', next.text)?.start === 0;
      found.set(option, goesOn ? { text: next.text, line: next.line, passage } : { text, line, passage });
    }
  }
  return found;
});

/** What a document says against an option that lost, where it does not speak of that option alone. */
export function toldOfOption(reading: Reading, option: JudgedOption): Told | undefined {
  return toldIn(reading).get(option);
}
