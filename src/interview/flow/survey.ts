import type { InterviewState } from './types.ts';

/** What is known in one section: how many answers, of how many parts, and how many questions have none. */
export interface SectionSurvey {
  readonly section: number;
  readonly answered: number;
  readonly found: number;
  readonly missing: number;
}

/** What is known and what is missing, section by section: the first screen and the review are made of it. */
export function survey({ questions, answers }: InterviewState): readonly SectionSurvey[] {
  const sections = [...new Set(questions.map((question) => question.section))];
  return sections.map((section) => {
    const own = questions.filter((question) => question.section === section);
    const given = own.map((question) => answers.get(question.path)).filter((answer) => answer !== undefined);
    const found = given.reduce((sum, answer) => sum + (answer.type === 'text' ? 1 : answer.value.length), 0);
    return { section, answered: given.length, found, missing: own.length - given.length };
  });
}
