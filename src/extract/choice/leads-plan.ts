import { brieflyNamed } from '../options/briefly-named.ts';
import { opensBold } from '../outline/opens-bold.ts';
import type { Passage, Section } from '../outline/index.ts';
import { opensChoice } from './opens-choice.ts';
import type { Weighing } from './types.ts';

/** "We go with …", and no label: "Decision: write it into the log" is something to do. */
function opensOutright({ words }: Weighing, text: string): boolean {
  const strong = words.find('choice.strong', text) ?? words.find('choice.went', text);
  return strong?.start === 0 && !/[:：]$/u.test(strong.phrase);
}

/** "Plan", and below it "Token bucket. …": the first thing said is the name of an option. */
function isOpening({ words, options }: Weighing, { passages: [first] }: Section, line: number, text: string): boolean {
  return first?.line === line && brieflyNamed(words, options, text) !== undefined;
}

/** "Plan", and what it opens with: a paragraph that chooses, or an item that does so outright, "- We go with the stove". */
export function leadsPlan(weighing: Weighing, { form, section, spans }: Passage, text: string, line: number): boolean {
  if (form === 'item') return section.passages[0]?.line === line && opensOutright(weighing, text);
  const isSaid = form === 'paragraph' && !opensBold({ spans });
  return isSaid && (opensChoice(weighing.words, text) || isOpening(weighing, section, line, text));
}
