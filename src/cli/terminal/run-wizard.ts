import { compose } from '../../compose/index.ts';
import {
  answersOf,
  begunOf,
  currentQuestion,
  gapsOf,
  type InterviewMode,
  type InterviewState,
  seedAnswers,
  settledOf,
  startInterview,
  step,
} from '../../interview/index.ts';
import type { Answer, Begun, Fact, Plan } from '../../model/index.ts';
import type { Pack, Question } from '../../pack/index.ts';
import { render } from '../../render/index.ts';
import { makePen } from './draw/pen.ts';
import type { Typed } from './form-fields.ts';
import { keepSoon } from './keep-soon.ts';
import { type EndingSignal, leaveOnSignals, type Watch } from './leave-on-signals.ts';
import type { Asker, Reply, Terminal } from './types.ts';
import type { Scene } from './scene.ts';
import { viewOpening, viewOverview, viewQuestion, viewTopic } from './view-of.ts';

/** The answers of an interview and the ids of the questions that are settled, both in question order, and what is begun. */
export interface Draft {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly settled: readonly string[];
  /** What is being typed and is no answer yet. */
  readonly begun: readonly Begun[];
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
  /** What an earlier sitting was left in the middle of. */
  readonly begun?: readonly Begun[];
  /** Said: the opening is not asked how much to go through. */
  readonly mode?: InterviewMode;
  /** Numbered lines, and nothing that is redrawn. */
  readonly plain: boolean;
  readonly colors: boolean;
  readonly input: Terminal['input'];
  readonly output: Terminal['output'];
  /** Keeps what was said so far; called after every answer, and while one is being typed. */
  readonly saveDraft: (draft: Draft) => void;
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
  const known = new WeakMap<ReadonlyMap<string, Answer>, Plan>();
  const plan: Scene['plan'] = (answers) => {
    const made = known.get(answers) ?? compose({ format: 1, origin, answers }, pack);
    known.set(answers, made);
    return made;
  };
  return {
    pack,
    lines: source.split(/\r\n?|\n/u),
    facts,
    found: seedAnswers(pack.questions, facts),
    plan,
    text: (answers) => render(plan(answers), pack),
  };
}

function begin({ pack, answers, settled, changed, begun, mode }: WizardRun, { plan }: Scene): InterviewState {
  return startInterview({
    questions: pack.questions,
    gaps: { of: gapsOf(pack), open: (known) => new Set(plan(known).questions.map(({ key }) => key)) },
    answers,
    ...(settled && { settled }),
    ...(changed && { changed }),
    ...(begun && { begun }),
    ...(mode && { mode }),
  });
}

function stepOn(state: InterviewState, reply: Reply): InterviewState {
  return reply.type === 'leave' ? state : step(state, reply);
}

/** What is kept of an interview as it stands. */
function draftOf(state: InterviewState): Draft {
  return { answers: answersOf(state), settled: settledOf(state), begun: begunOf(state) };
}

/** The same while its question is being answered, with what is said of it so far. It is to be asked again then. */
function halfway(state: InterviewState, { id, path }: Question, part: Answer | undefined, typed?: Typed): Draft {
  const same = JSON.stringify(part) === JSON.stringify(state.answers.get(path)) && typed === state.begun.get(id);
  if (same) return draftOf(state);
  const { answers, settled, begun } = draftOf(step(state, { type: 'begin', ...(typed && { typed }) }));
  const others = [...answers].filter(([each]) => each !== path);
  return {
    answers: answersOf({ ...state, answers: new Map(part ? [...others, [path, part]] : others) }),
    settled: settled.filter((each) => each !== id),
    begun: typed ? begun : [...begun, { question: id }],
  };
}

async function converse(run: WizardRun, scene: Scene, asker: Asker, watch: Watch): Promise<WizardEnd> {
  let state = begin(run, scene);
  let saved = draftOf(state);
  const keeper = keepSoon<Draft>((next) => {
    saved = next;
    run.saveDraft(next);
  });
  let replies: readonly Reply[] = run.mode ? [] : [await asker.open(viewOpening(state, scene, run.begun ?? []))];
  for (;;) {
    keeper.now();
    for (const reply of replies) {
      if (reply.type === 'leave') return { end: 'left', ...saved };
      state = step(state, reply);
    }
    if (replies.length > 0) {
      keeper.say(draftOf(state));
      keeper.now();
    }
    if (state.at.at === 'end') return { end: 'finished', ...draftOf(state) };
    // It came while nothing was asked.
    if (watch.received() !== undefined) return { end: 'left', ...saved };
    replies = await ask(state, scene, asker, keeper.say);
  }
}

async function ask(
  state: InterviewState,
  scene: Scene,
  asker: Asker,
  keep: (draft: Draft) => void,
): Promise<readonly Reply[]> {
  if (state.at.at === 'topic') return [await asker.topic(viewTopic(state, state.at, scene))];
  const view = viewQuestion(state, scene, (part, typed) => {
    const question = currentQuestion(state);
    if (question) keep(halfway(state, question, part, typed));
  });
  if (view) return asker.question(view);
  return asker.review(viewOverview(state, scene, (replies) => keep(draftOf(replies.reduce(stepOn, state)))));
}
