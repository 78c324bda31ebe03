import {
  answersOf,
  currentQuestion,
  type Interview,
  type InterviewEvent,
  type InterviewState,
  positionOf,
  settledOf,
  startInterview,
  step,
  survey,
} from '../../interview/index.ts';
import type { Answer, Fact } from '../../model/index.ts';
import type { Gap } from '../../pack/index.ts';
import { askList } from './ask-list.ts';
import { askReview } from './ask-review.ts';
import { askText } from './ask-text.ts';
import { askTopic } from './ask-topic.ts';
import type { Prompts } from './prompts.ts';
import { words } from './words.ts';

/** What an interview on a terminal needs. */
export interface WizardRun extends Interview {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly facts: readonly Fact[];
  /** The open questions that topics stand for. */
  readonly topics: readonly Gap[];
  /** Ids of questions settled in an earlier sitting. */
  readonly settled: readonly string[];
  readonly full: boolean;
  /** Keeps what was said so far: called after every answer. */
  readonly saveDraft: (answers: ReadonlyMap<string, Answer>, settled: readonly string[]) => void;
}

function open(prompts: Prompts, state: InterviewState): void {
  const known = survey(state).reduce((sum, section) => sum + section.answered, 0);
  prompts.show(`${words.opening(known, state.questions.length)}\n${words.keys}`);
  if (state.settled.length > 0) prompts.show(words.resumed(state.settled.length));
}

/** Asks what stands at the interview's stop. */
async function ask(prompts: Prompts, state: InterviewState, run: WizardRun): Promise<InterviewEvent> {
  const place = positionOf(state);
  if (place) prompts.show(`\n${words.section(place.section, place.question, place.questions)}`);
  const question = currentQuestion(state);
  if (question) {
    const found = state.answers.get(question.path);
    const offers = question.offers === undefined ? [] : run.facts.filter((fact) => fact.kind === question.offers);
    return question.type === 'text' ? askText(prompts, { question, found, offers }) : askList(prompts, question, found);
  }
  const { at } = state;
  return at.at === 'topic'
    ? askTopic(
        prompts,
        run.topics.find((gap) => gap.key === at.gap),
      )
    : askReview(prompts, state);
}

/**
 * Asks what is missing, stop by stop, until the person has seen the review and says that it is finished.
 *
 * @returns the answers of the person over those that were found
 * @throws Interrupted where the person leaves; what was said is in the draft
 */
export async function runWizard(prompts: Prompts, run: WizardRun): Promise<ReadonlyMap<string, Answer>> {
  const { questions, gaps, answers, settled, full } = run;
  let state = startInterview({ questions, ...(gaps && { gaps }), answers, settled, mode: full ? 'full' : 'express' });
  open(prompts, state);
  while (state.at.at !== 'end') {
    state = step(state, await ask(prompts, state, run));
    run.saveDraft(answersOf(state), settledOf(state));
  }
  return answersOf(state);
}
