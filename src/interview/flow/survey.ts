import type { Answer } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import type { InterviewState } from './types.ts';

/** What is known of one question. */
export interface Standing {
  readonly question: Question;
  readonly state: 'stated' | 'none' | 'unknown';
  /** How many items, records or texts it has. */
  readonly count: number;
}

/** What is known of one section's questions, in question order. */
export interface SectionSurvey {
  readonly section: number;
  readonly standings: readonly Standing[];
  /** How many of them have an answer, of how many parts these are, and how many have none. */
  readonly answered: number;
  readonly found: number;
  readonly missing: number;
}

/** What is known and what is missing, section by section: the view of an interview at its opening and in its review. */
export function survey({ questions, answers }: InterviewState): readonly SectionSurvey[] {
  const bySection = new Map<number, Standing[]>();
  for (const question of questions) {
    const standing = standingOf(question, answers.get(question.path));
    const known = bySection.get(question.section);
    if (known) known.push(standing);
    else bySection.set(question.section, [standing]);
  }
  return [...bySection].sort(([a], [b]) => a - b).map(([section, standings]) => sumUp(section, standings));
}

function sumUp(section: number, standings: readonly Standing[]): SectionSurvey {
  const answered = standings.filter(({ state }) => state !== 'unknown').length;
  const found = standings.reduce((sum, { count }) => sum + count, 0);
  return { section, standings, answered, found, missing: standings.length - answered };
}

function standingOf(question: Question, answer: Answer | undefined): Standing {
  if (!answer) return { question, state: 'unknown', count: 0 };
  const count = answer.type === 'text' ? 1 : answer.value.length;
  return { question, state: count === 0 ? 'none' : 'stated', count };
}
