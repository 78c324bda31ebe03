import type { Pack, Question } from '../pack/index.ts';
import { fill } from './fill.ts';
import { answerOrigin } from './answer-origin.ts';
import { textOf } from './text-of.ts';
import { tidy } from './tidy.ts';
import type { DraftStatement, Scene } from './types.ts';

/**
 * The sentences that the answers themselves are: each item of a question with a `slot`, as it stands or through the
 * question's `sentence`. An item of the brainstorm keeps its line; a person's own words keep the path of their answer.
 */
export function stateAnswers(pack: Pick<Pack, 'questions'>, scene: Scene): readonly DraftStatement[] {
  return pack.questions.flatMap((question) =>
    question.slot === undefined ? [] : stated(question, question.slot, scene),
  );
}

function stated(question: Question, slot: string, scene: Scene): readonly DraftStatement[] {
  const subjects = scene.subjects(question.path);
  const texts = subjects.map(({ view, record }) =>
    question.sentence === undefined ? tidy(textOf(record, 'text')) : fill(question.sentence, view),
  );
  return texts
    .map((text, at) => ({ text, origins: [answerOrigin(question.path, subjects[at]?.line)] }))
    .filter(({ text }) => text !== '')
    .map((statement) => ({ slot, rank: said, statement }));
}

/** What was said comes before what the playbook adds. */
const said = 10;
