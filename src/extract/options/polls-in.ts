import { once } from '../once.ts';
import type { Outline, Passage, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { answersByNumber, type NumberedAnswer } from './answers-by-number.ts';
import { listedAnswers } from './listed-answers.ts';
import { pollNumber } from './poll-number.ts';
import { saidInAnswer } from './said-in-answer.ts';
import { takenInAnswer } from './taken-in-answer.ts';
import type { Option } from './types.ts';

/** A chapter that asks one thing and lists what may be answered: "(a) in files", "(b) in a database", "Answer: b". */
export interface Poll {
  readonly chapter: Section;
  /** What stands in it. */
  readonly passages: readonly Passage[];
  readonly options: readonly Option[];
  readonly answer?: Answer;
}

/** Where one of the answers was taken. */
export interface Answer {
  readonly at: Passage;
  readonly taken: Option;
  /** What stands behind the label or arrow. */
  readonly said: string;
}

/** One chapter that lists something and decides may be about anything. */
const fewest = 2;

/** The chapter that a passage stands in, what is labelled within being a part of it; the outermost item of what stands below one. */
function chapterOf(items: ReadonlyMap<number, Section>, { section, above }: Passage): Section {
  let item = above;
  while (item?.above) item = item.above;
  const listed = item && items.get(item.line);
  if (listed) return listed;
  let at = section;
  while (at.parent && at.kind !== 'heading' && (at.kind !== 'bold' || at.roles.length > 0)) at = at.parent;
  return at;
}

function byChapter({ passages, sections }: Outline): ReadonlyMap<Section, readonly Passage[]> {
  const items = new Map(sections.flatMap((section) => (section.kind === 'item' ? [[section.line, section]] : [])));
  const found = new Map<Section, Passage[]>();
  for (const passage of passages) {
    const chapter = chapterOf(items, passage);
    const known = found.get(chapter);
    if (known) known.push(passage);
    else found.set(chapter, [passage]);
  }
  return found;
}

/** What stands in a chapter, and which of it may answer. */
interface Chapter {
  readonly chapter: Section;
  readonly passages: readonly Passage[];
  readonly answers: readonly { readonly at: Passage; readonly said: string }[];
}

/** What a log answers to the question of a chapter by its number. */
function loggedAnswer(log: ReadonlyMap<string, NumberedAnswer>, poll: Poll): Answer | undefined {
  const logged = log.get(pollNumber(poll) ?? '');
  const taken = poll.options.find(({ number }) => number !== undefined && number === logged?.letter);
  return logged && taken && { at: logged.at, taken, said: logged.said };
}

function pollOf(
  words: Words,
  log: ReadonlyMap<string, NumberedAnswer>,
  { chapter, passages, answers }: Chapter,
): Poll | undefined {
  const options = listedAnswers(words, passages, chapter);
  const last = options.at(-1);
  if (!last) return undefined;
  const logged = loggedAnswer(log, { chapter, passages, options });
  if (logged) return { chapter, passages, options, answer: logged };
  // What is answered stands behind what was recommended.
  for (const { at, said } of answers.toReversed()) {
    const taken = at.line > last.line ? takenInAnswer(words, options, said) : undefined;
    if (taken) return { chapter, passages, options, answer: { at, taken, said } };
  }
  return last.number === undefined ? undefined : { chapter, passages, options };
}

/** The chapters of a document that ask and list answers; none where fewer than two of them were answered. */
export const pollsIn = once((words: Words) =>
  once((outline: Outline): readonly Poll[] => {
    const chapters = [...byChapter(outline)].map(([chapter, passages]): Chapter => {
      const answers = passages.flatMap((at) => {
        const said = saidInAnswer(words, at);
        return said === undefined ? [] : [{ at, said }];
      });
      return { chapter, passages, answers };
    });
    const log = new Map(answersByNumber(words)(outline).map((answer) => [answer.number, answer]));
    if (log.size < fewest && chapters.filter(({ answers }) => answers.length > 0).length < fewest) return [];
    const found = chapters.flatMap((one) => pollOf(words, log, one) ?? []);
    // A list of questions lists no answers.
    const asked = new Set(found.map(({ chapter }) => chapter.line));
    const polls = found.filter(({ options }) => !options.some(({ line }) => asked.has(line)));
    return polls.filter(({ answer }) => answer).length >= fewest ? polls : [];
  }),
);
