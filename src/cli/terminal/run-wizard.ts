import { compose } from '../../compose/index.ts';
import {
  answersOf,
  gapsOf,
  type InterviewMode,
  type InterviewState,
  seedAnswers,
  settledOf,
  startInterview,
  step,
} from '../../interview/index.ts';
import type { Answer, Fact } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { render } from '../../render/index.ts';
import { makePen } from './draw/pen.ts';
import { type EndingSignal, leaveOnSignals, type Watch } from './leave-on-signals.ts';
import type { Asker, Reply, Terminal } from './types.ts';
import { type Scene, viewOpening, viewOverview, viewQuestion, viewTopic } from './view-of.ts';

/** The answers of an interview and the ids of the questions that are settled, both in question order. */
export interface Draft {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly settled: readonly string[];
}

/** What an interview on a terminal needs. */
export interface WizardRun {
  readonly pack: Pack;
  /** The text of the brainstorm, to quote from; empty where there is none. */
  readonly source: string;
  readonly facts: readonly Fact[];
  /** What is known before anybody is asked: found in the brainstorm, given by flags, said in an earlier sitting. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The ids of the questions that an earlier sitting settled. */
  readonly settled?: readonly string[];
  /** The ids of the questions of which the brainstorm says something else than in that sitting. */
  readonly changed?: readonly string[];
  /** Said: the opening is not asked how much to go through. */
  readonly mode?: InterviewMode;
  /** Numbered lines, and nothing that is redrawn. */
  readonly plain: boolean;
  readonly colors: boolean;
  readonly input: Terminal['input'];
  readonly output: Terminal['output'];
  /** Keeps what was said so far; called after every answer, and while a list is being written. */
  readonly saveDraft: (draft: Draft) => Promise<void> | void;
}

/** How an interview ended: to the end, or the person left and may go on later. */
export interface WizardEnd extends Draft {
  readonly end: 'finished' | 'left';
  /** What ended it from outside. */
  readonly signal?: EndingSignal;
}

/**
 * Holds the interview on a terminal: shows what was found, asks what is missing, and has it all reviewed.
 *
 * @returns the answers as they stand, and whether the person came to the end
 */
export async function runWizard(run: WizardRun): Promise<WizardEnd> {
  const scene = sceneOf(run);
  const terminal: Terminal = { input: run.input, output: run.output, pen: makePen(run.colors) };
  const asker = await askerOf(run.plain, terminal);
  const watch = leaveOnSignals(asker.leave, [run.input, run.output]);
  try {
    const ended = await converse(run, scene, asker, watch);
    const signal = watch.received();
    return signal === undefined ? ended : { ...ended, signal };
  } finally {
    watch.end();
    asker.close();
  }
}

async function askerOf(plain: boolean, terminal: Terminal): Promise<Asker> {
  if (plain) return (await import('./plain/plain-asker.ts')).plainAsker(terminal);
  return (await import('./ask/prompt-asker.ts')).promptAsker(terminal);
}

function sceneOf({ pack, source, facts }: WizardRun): Scene {
  const origin = { pack: { name: pack.name, version: pack.version, sha256: pack.sha256 } };
  const known = new WeakMap<ReadonlyMap<string, Answer>, ReturnType<Scene['open']>>();
  const plan = (answers: ReadonlyMap<string, Answer>) => compose({ format: 1, origin, answers }, pack);
  const open: Scene['open'] = (answers) => {
    const questions = known.get(answers) ?? plan(answers).questions;
    known.set(answers, questions);
    return questions;
  };
  return {
    pack,
    lines: source.split(/\r\n?|\n/u),
    facts,
    found: seedAnswers(pack.questions, facts),
    open,
    plan: (answers) => render(plan(answers), pack),
  };
}

function begin({ pack, answers, settled, changed, mode }: WizardRun, { open }: Scene): InterviewState {
  return startInterview({
    questions: pack.questions,
    gaps: { of: gapsOf(pack), open: (known) => new Set(open(known).map(({ key }) => key)) },
    answers,
    ...(settled && { settled }),
    ...(changed && { changed }),
    ...(mode && { mode }),
  });
}

async function converse(run: WizardRun, scene: Scene, asker: Asker, watch: Watch): Promise<WizardEnd> {
  let state = begin(run, scene);
  const draft = (): Draft => ({ answers: answersOf(state), settled: settledOf(state) });
  let saved = draft();
  const save = async (next: Draft): Promise<void> => {
    saved = next;
    await run.saveDraft(next);
  };
  let replies = run.mode ? [] : [await asker.open(viewOpening(state, scene))];
  for (;;) {
    for (const reply of replies) {
      if (reply.type === 'leave') return { end: 'left', ...saved };
      state = step(state, reply);
    }
    if (replies.length > 0) await save(draft());
    if (state.at.at === 'end') return { end: 'finished', ...draft() };
    // It came while nothing was asked.
    if (watch.received() !== undefined) return { end: 'left', ...saved };
    replies = await ask(state, scene, asker, async (part) => {
      const path = state.questions.find(({ id }) => state.at.at === 'question' && id === state.at.id)?.path ?? '';
      await save({ ...draft(), answers: answersOf({ ...state, answers: new Map(state.answers).set(path, part) }) });
    });
  }
}

async function ask(
  state: InterviewState,
  scene: Scene,
  asker: Asker,
  keepPart: (part: Answer) => Promise<void>,
): Promise<Reply[]> {
  if (state.at.at === 'topic') return [await asker.topic(viewTopic(state, state.at, scene))];
  const view = viewQuestion(state, scene, keepPart);
  return view ? [...(await asker.question(view))] : [await asker.review(viewOverview(state, scene))];
}
