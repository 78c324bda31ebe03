import { largest } from '../../text/index.ts';
import type { Option } from '../options/types.ts';
import { hasChapters, type Passage } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import { bareAnswer } from './bare-answer.ts';
import { settlesNothing } from './settles-nothing.ts';
import { signOf } from './sign-of.ts';
import { stancesIn } from './stances/stances-in.ts';
import { takenByStance } from './stances/taken-by-stance.ts';
import { takesNone } from './takes-none.ts';
import type { Evidence, Weighing } from './types.ts';

/** How sure it is what a closing paragraph takes, and what it only speaks well of. */
const sureness = { outright: 5.5, well: 4.5 };
const outright = 2;

/** What comes after so many paragraphs speaks of something else. */
const farEnough = 12;

/** Paragraphs that close a list of options: behind the last of them, in its place or in a note without chapters. */
function closing({ outline, options }: Weighing): readonly Passage[] {
  const last = largest(
    options.flatMap(({ line, passages }) => [line, ...passages.map((one) => one.endLine)]),
    0,
  );
  const places = new Set(options.flatMap(({ passages }) => passages.map(({ section }) => section)));
  const own = new Set(options.flatMap(({ sections }) => sections));
  const chapters = hasChapters(outline);
  return outline.passages
    .filter(
      ({ form, line, section }) =>
        form === 'paragraph' && line > last && !own.has(section) && (places.has(section) || !chapters),
    )
    .slice(0, farEnough);
}

/** In letters: whoever takes one outright says no more in a sentence. */
const longest = 300;

/** The one option that a sentence names and says outright that it is taken. */
function takenAlone({ options, words }: Weighing, sentence: string): Option | undefined {
  if (sentence.length > longest) return undefined;
  const stances = stancesIn(words, options, sentence);
  const [only, another] = new Set(stances.flatMap((one) => one.options));
  return only && !another && stances.some(({ says }) => says >= outright) ? only : undefined;
}

/** What the paragraphs behind the options answer, in a word or two or outright, where all of those answers are the same. */
function* answered(weighing: Weighing, passages: readonly Passage[]): Iterable<Evidence> {
  const { options, words } = weighing;
  const answers = passages.flatMap((passage) =>
    sentencesOf(words, passage).flatMap(({ text, line }, at) => {
      const said = settlesNothing(weighing, text) ? undefined : takenAlone(weighing, text);
      const option = said ?? (at === 0 ? bareAnswer(words, options, text) : undefined);
      return option ? [{ option, place: { line, column: passage.column } }] : [];
    }),
  );
  const [first] = answers;
  if (first && answers.every(({ option }) => option === first.option))
    yield signOf([first.option], 'closing', sureness.well, first.place);
}

/** "Kafka is out. RabbitMQ stays in." below a list of both: what its closing words speak for. */
export function* evidenceInClosing(weighing: Weighing): Iterable<Evidence> {
  const { options, words } = weighing;
  if (options.length < 2) return;
  const passages = closing(weighing);
  const all = passages.flatMap((passage) =>
    sentencesOf(words, passage).map((sentence) => ({ ...sentence, column: passage.column })),
  );
  if (all.some(({ text }) => takesNone(words, text))) return;
  const said = all.filter(({ text }) => !settlesNothing(weighing, text));
  const taken = takenByStance(words, options, said);
  if (!taken || taken.options.length === 0 || taken.says < 1) {
    yield* answered(weighing, passages);
    return;
  }
  const weight = taken.says >= outright ? sureness.outright : sureness.well;
  yield signOf(taken.options, 'closing', weight, taken.saying);
}
