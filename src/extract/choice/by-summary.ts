import { isListed } from '../names/is-listed.ts';
import type { Passage, Role } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import { choiceName, firstClause, stating } from './choice-name.ts';
import { others } from './others.ts';
import type { Words } from '../words.ts';
import type { Evidence, Weighing } from './types.ts';
import { withoutDeterminer } from './without-determiner.ts';

/** How sure it is what a summary says that is done: more than a title, less than any place that decides. */
const sureness = 4;
/** A document that says of itself what it proposes is surer than a summary that is a sentence without a subject. */
const outright = 4.2;

/** Roles of sections that tell of something else than of what the document is for. */
const elsewhere = new Set<Role | undefined>(['options', 'option', 'cons', 'references', 'questions', 'future']);

/** What stands behind "This RFC proposes": its own statement ("that we replace …"), else what it names. */
function proposed({ words }: Weighing, sentence: string): string | undefined {
  const said = words.findAll('choice.proposes', sentence).findLast(({ start }) => start === 0);
  if (!said) return undefined;
  const rest = words.find('choice.before', sentence)?.start === 0 ? sentence : sentence.slice(said.end).trimStart();
  const open = words.find('choice.infinitive', rest)?.start === 0 ? rest.slice(rest.indexOf(' ')).trimStart() : rest;
  return stating(words, open)?.start === 0
    ? choiceName(words, open)
    : firstClause(words, withoutDeterminer(words, open));
}

/** "Defines a layered configuration": what stands behind a verb without a subject. */
function defined(words: Words, sentence: string): string | undefined {
  const verb = words.find('choice.defines', sentence);
  return verb?.start === 0 ? firstClause(words, withoutDeterminer(words, sentence.slice(verb.end).trim())) : undefined;
}

/** "# Summary" and below it "Replace head sampling with tail sampling". */
function* summedUp({ outline, words }: Weighing): Iterable<Evidence> {
  const section = outline.sections.find(
    ({ kind, heading }) => kind === 'heading' && isListed(words, 'title.summary', heading),
  );
  const [said] = section?.passages ?? [];
  if (said?.form !== 'paragraph') return;
  const sentences = sentencesOf(words, said);
  // Behind what is there today: "We will introduce a parameter that …".
  const sentence = sentences.find(({ text }, at) =>
    at === 0 ? words.find('choice.imperative', text)?.start === 0 : stating(words, text)?.start === 0,
  );
  const [first] = sentences;
  const text = (first && defined(words, first.text)) ?? (sentence && choiceName(words, sentence.text));
  if (text !== undefined)
    yield {
      options: [],
      text,
      line: sentence?.line ?? said.line,
      column: said.column,
      by: 'summary',
      weight: sureness,
    };
}

/** The first paragraph that says what the document proposes: "This design proposes a new field that …". */
function proposesIn(weighing: Weighing, passage: Passage): Evidence | undefined {
  if (passage.form !== 'paragraph' || elsewhere.has(passage.section.roles[0])) return undefined;
  for (const { text: sentence, line } of sentencesOf(weighing.words, passage)) {
    const text = proposed(weighing, sentence);
    if (text !== undefined) return { options: [], text, line, column: passage.column, by: 'summary', weight: outright };
  }
  return undefined;
}

/** What a proposal says of itself that is to be done, in its summary or wherever it says so first. */
export function* evidenceInSummary(weighing: Weighing): Iterable<Evidence> {
  // Where several ways are weighed, the summary says what they are for.
  if (weighing.options.length > others(weighing).size) return;
  yield* summedUp(weighing);
  for (const passage of weighing.outline.passages) {
    const one = proposesIn(weighing, passage);
    if (!one) continue;
    yield one;
    return;
  }
}
