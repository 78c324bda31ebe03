import { type InterviewEvent, type InterviewState, survey } from '../../interview/index.ts';
import type { Prompts } from './prompts.ts';
import { words } from './words.ts';

type Act = 'finish' | 'continue' | 'jump' | 'back';

function overview(state: InterviewState): string {
  return survey(state)
    .map(({ section, found, missing }) => words.reviewed(section, found, missing))
    .join('\n');
}

/** Shows what is known, section by section, before anything is written; any question can be opened again. */
export async function askReview(prompts: Prompts, state: InterviewState): Promise<InterviewEvent> {
  prompts.show(`\n${overview(state)}`);
  const act = await prompts.select<Act>(words.review, [
    { name: words.finish, value: 'finish' },
    { name: words.jump, value: 'jump' },
    { name: words.continue, value: 'continue' },
    { name: words.back, value: 'back' },
  ]);
  if (act !== 'jump') return { type: act ?? 'back' };
  const id = await prompts.select(
    words.jump,
    state.questions.map((question) => ({
      name: `${String(question.section).padStart(2)}  ${question.title}`,
      value: question.id,
    })),
  );
  return id === undefined ? { type: 'review' } : { type: 'jump', id };
}
