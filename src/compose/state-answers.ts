import type { Answers, Origin } from '../model/index.ts';
import type { Pack, Question } from '../pack/index.ts';
import { fill } from './fill.ts';
import { textOf } from './text-of.ts';
import { tidy } from './tidy.ts';
import type { DraftStatement, Scene } from './types.ts';

/**
 * The sentences that the answers themselves are: each item of a question with a `slot`, as it stands or through the
 * question's `sentence`. An item of the brainstorm keeps its line; a person's own words keep the path of their answer.
 */
export function stateAnswers(answers: Answers, pack: Pick<Pack, 'questions'>, scene: Scene): readonly DraftStatement[] {
  return pack.questions.flatMap((question) => {
    const answer = answers.answers.get(question.path);
    return question.slot === undefined || answer === undefined ? [] : stated(question, question.slot, scene);
  });
}

function stated(question: Question, slot: string, scene: Scene): readonly DraftStatement[] {
  const subjects = scene.subjects(question.path);
  const texts = subjects.map(({ view, record }) =>
    question.sentence === undefined ? tidy(textOf(record, 'text')) : fill(question.sentence, view),
  );
  return texts
    .map((text, at) => ({ text, origins: [originOf(question.path, subjects[at]?.line)] }))
    .filter(({ text }) => text !== '')
    .map((statement) => ({ slot, rank: said, statement }));
}

/** What was said comes before what the playbook adds. */
const said = 10;

function originOf(path: string, line: number | undefined): Origin {
  return line === undefined ? { from: 'answer', path } : { from: 'brainstorm', line, path };
}
