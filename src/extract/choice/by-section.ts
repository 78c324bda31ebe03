import type { Passage, Section } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import { choiceName } from './choice-name.ts';
import { mentions } from './mentions.ts';
import type { Evidence, Weighing } from './types.ts';

/** What a decision section says first counts; further down it explains. */
const farEnough = 8;

interface Saying {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly bold: boolean;
}

function sayings(section: Section): readonly Saying[] {
  const headed = [
    section,
    ...section.children.filter((child) => child.kind === 'heading' || child.kind === 'bold' || child.kind === 'label'),
  ];
  const spoken = headed
    .flatMap((at) => at.passages)
    .filter((passage) => passage.form !== 'code' && passage.form !== 'row');
  const own = headed.map(({ raw, line, column }) => ({ text: raw, line, column, bold: true }));
  return [...own, ...spoken.flatMap(ofPassage)].toSorted((a, b) => a.line - b.line);
}

function ofPassage(passage: Passage): readonly Saying[] {
  return sentencesOf(passage).map(({ text, line }) => ({
    text,
    line,
    column: passage.column,
    bold: passage.lead !== undefined,
  }));
}

/** The part of a text before "over", "instead of": what follows lost. */
export function beforeOver({ words }: Weighing, text: string): string {
  const over = words.find('choice.over', text);
  return over && over.start > 0 ? text.slice(0, over.start) : text;
}

/** Whether a text speaks against, of the past, or on a condition. */
export function isNoChoice({ words }: Weighing, text: string): boolean {
  const condition = words.find('choice.conditional', text);
  return words.has('choice.negative', text) || words.has('choice.history', text) || condition?.start === 0;
}

/** What stands under "Decision" or "Recommendation": the first option it names, else what its first sentence chooses. */
export function* evidenceInSections(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  for (const section of outline.sections) {
    const role = section.roles[0];
    if (role !== 'decision' && role !== 'proposal') continue;
    if (
      options.some(
        (option) => option.sections.includes(section) || (section.parent && option.sections.includes(section.parent)),
      )
    )
      continue;
    const weight = role === 'decision' ? 9 : 5;
    const said = sayings(section).slice(0, farEnough);
    const named = said
      .map((one) => ({ ...one, named: mentions(words, options, beforeOver(weighing, one.text)) }))
      .find((one) => one.named.length > 0 && !isNoChoice(weighing, one.text));
    if (named) {
      const { text, line, column } = named;
      const several = words.has('choice.strong', text) || named.named.every((option) => option.number !== undefined);
      const taken = several ? named.named : named.named.slice(0, 1);
      yield {
        options: taken,
        text: taken.map((option) => option.name).join(' + '),
        line,
        column,
        by: `${role}-section`,
        weight,
      };
      continue;
    }
    const stated = said.find(
      (one) => one.line > section.line && words.has('choice.before', one.text) && !isNoChoice(weighing, one.text),
    );
    const name = stated && choiceName(words, stated.text);
    if (stated && name)
      yield {
        options: [],
        text: name,
        line: stated.line,
        column: stated.column,
        by: `${role}-section`,
        weight: weight - 1,
      };
  }
}
