import type { Outline, Passage } from '../outline/index.ts';
import { opensBold } from '../outline/opens-bold.ts';
import { sentencesIn } from '../sentences.ts';
import { rolesOf } from '../roles-of.ts';
import type { Words } from '../words.ts';
import { briefName } from './brief-name.ts';
import { runsOf } from './runs-of.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

/** What follows a label, as in "Question: how do people pay?". */
const label = /^[^:：?？]{2,30}[:：]\s*/u;
/** Who answers a question comes to it soon. */
const mostBehind = 40;
const asks = /[?？]\s*$/u;

/** What stands in front of a list: the paragraph before it, or the label that leads to it. */
function askedBefore(run: readonly Passage[], before: Passage | undefined): string {
  const [first] = run;
  const { kind, raw, passages } = first?.section ?? {};
  if (kind === 'label' && passages?.[0] === first) return raw ?? '';
  if (kind === 'heading' && areNamed(run)) return raw ?? '';
  return before?.form === 'paragraph' ? before.text : '';
}

/** Whether all items of a list are numbered, and open with a name of their own. */
function areNamed(run: readonly Passage[]): boolean {
  return run.length > 1 && run.every((passage) => passage.number !== undefined && opensBold(passage));
}

/** The question for a way that a text ends with: "How could we stop that?"; and whether a label says that it is one. */
function questionIn(words: Words, text: string): { readonly labelled: boolean } | undefined {
  const last = sentencesIn(words, text).at(-1) ?? '';
  if (!asks.test(last)) return undefined;
  const bare = last.replace(label, '');
  if (words.find('option-names.way-asked', bare)?.start !== 0) return undefined;
  return {
    labelled: rolesOf(last.slice(0, last.length - bare.length).replace(/[:：]\s*$/u, ''), words)[0] === 'questions',
  };
}

/** Whether something behind a line speaks of one of the options by its whole name. */
function comesBack({ passages }: Outline, line: number, options: readonly Option[]): boolean {
  const behind = passages.filter((passage) => passage.line > line).slice(0, mostBehind);
  const keys = options.map(({ name }) => ` ${nameKey(name)} `);
  return behind.some(({ text }) => {
    const said = ` ${nameKey(text)} `;
    return keys.some((key) => said.includes(key));
  });
}

/** A question for a way, and a list of names as its answers, one of which is named again: "How could we stop that?", "- a lock", "- one more pod". */
export function* optionsByQuestion(outline: Outline, words: Words): Iterable<Option> {
  const places = new Map(outline.passages.map((passage, index) => [passage, index] as const));
  for (const run of runsOf(outline)) {
    const [first] = run;
    if (!first || first.form !== 'item' || run.some(({ text, checked }) => asks.test(text) || checked !== undefined))
      continue;
    const question = questionIn(words, askedBefore(run, outline.passages[(places.get(first) ?? 0) - 1]));
    if (!question) continue;
    const options = run.flatMap((passage): readonly Option[] => {
      const said = briefName(words, passage);
      const { text: raw, line, column } = passage;
      const common = { raw, line, column, by: 'answer', sections: [], passages: [passage], headings: [raw] };
      return said ? [{ ...common, ...said }] : [];
    });
    const names = new Set(options.map(({ name }) => nameKey(name)));
    if (options.length < run.length || names.size < options.length) continue;
    if (!question.labelled && !areNamed(run) && !comesBack(outline, run.at(-1)?.line ?? 0, options)) continue;
    yield* options;
    return;
  }
}
