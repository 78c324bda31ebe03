import type { Answer, Answers, Begun } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import { compareFound, type FoundChange } from './compare-found.ts';
import { mergeFound } from './merge-found.ts';
import { partsOf } from './parts-of.ts';

type AnswerMap = ReadonlyMap<string, Answer>;

/** A draft as it can be gone on with. */
export interface ResumedDraft {
  readonly answers: AnswerMap;
  /** The ids of the questions that need not be asked again. */
  readonly settled: readonly string[];
  /** What was being typed when it was left. */
  readonly begun: readonly Begun[];
  /** What has changed in the brainstorm since, in question order. Each of these questions is to be asked. */
  readonly changes: readonly FoundChange[];
  /** What the person has seen of the brainstorm, once these questions are settled: for the draft that is written next. */
  readonly seen: (settled: readonly string[]) => AnswerMap;
}

/**
 * A draft, brought up to what the brainstorm says now. Questions of which it says something else than before are no
 * longer settled; what a person typed stays.
 *
 * @param found what the brainstorm says now, by path
 */
export function resumeDraft(questions: readonly Question[], draft: Answers, found: AnswerMap): ResumedDraft {
  const answers = new Map<string, Answer>();
  const lineOf = lineIn(questions, found);
  const changes: FoundChange[] = [];
  for (const question of questions) {
    const given = draft.answers.get(question.path);
    const before = draft.found ? draft.found.get(question.path) : taken(given);
    const now = found.get(question.path);
    const change = compareFound(question, before, now);
    // An older draft does not say what was found: what was dropped of it cannot be told from what is new.
    if (change && (draft.found || given)) changes.push(change);
    const merged = mergeFound(question, { before, now, given, lineOf });
    if (merged) answers.set(question.path, merged);
  }
  const again = new Set(changes.map(({ question }) => question.id));
  const seen = (settled: readonly string[]): AnswerMap =>
    new Map(
      questions.flatMap(({ id, path }) => {
        const one = again.has(id) && !settled.includes(id) ? draft.found?.get(path) : found.get(path);
        return one ? [[path, one] as const] : [];
      }),
    );
  const settled = (draft.draft ?? []).filter((id) => !again.has(id));
  return { answers, settled, begun: draft.begun ?? [], changes, seen };
}

/** The first line on which a text was found, as an item or as what a record is called by. */
function lineIn(questions: readonly Question[], found: AnswerMap): (text: string) => number | undefined {
  const lines = new Map<string, number>();
  for (const { path, fields = [] } of questions) {
    const name = fields.find(({ required }) => required)?.name ?? '';
    for (const part of partsOf(found.get(path))) {
      const text = 'text' in part ? part.text : part.values[name];
      if (typeof text === 'string' && part.line !== undefined && !lines.has(text)) lines.set(text, part.line);
    }
  }
  return (text) => lines.get(text);
}

/** What of an answer was taken over from the brainstorm. */
function taken(given: Answer | undefined): Answer | undefined {
  if (given?.type === 'text') return given.value.line === undefined ? undefined : given;
  if (given?.type === 'items') return { type: 'items', value: given.value.filter(({ line }) => line !== undefined) };
  return given && { type: 'entries', value: given.value.filter(({ line }) => line !== undefined) };
}
