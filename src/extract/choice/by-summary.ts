import { isListed } from '../names/is-listed.ts';
import { sentencesOf } from '../sentences.ts';
import { choiceName } from './choice-name.ts';
import { others } from './others.ts';
import type { Evidence, Weighing } from './types.ts';

/** How sure it is what a summary says that is done: more than a title, less than any place that decides. */
const sureness = 4;

/** "# Summary" and below it "Replace head sampling with tail sampling": what a proposal sums up as what is to be done. */
export function* evidenceInSummary(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  // Where several ways are weighed, the summary says what they are for.
  if (options.length > others(weighing).size) return;
  const section = outline.sections.find(
    ({ kind, heading }) => kind === 'heading' && isListed(words, 'title.summary', heading),
  );
  const [said] = section?.passages ?? [];
  const [sentence] = said?.form === 'paragraph' ? sentencesOf(words, said) : [];
  if (!said || !sentence || words.find('choice.imperative', sentence.text)?.start !== 0) return;
  const text = choiceName(words, sentence.text);
  if (text !== undefined)
    yield { options: [], text, line: said.line, column: said.column, by: 'summary', weight: sureness };
}
