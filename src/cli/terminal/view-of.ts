import {
  currentQuestion,
  type InterviewState,
  positionOf,
  type Stop,
  survey,
  upcoming,
} from '../../interview/index.ts';
import type { Begun } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { shown } from './draw/shown.ts';
import { quoteOf } from './quote-of.ts';
import type { Scene } from './scene.ts';
import type { OpeningView, Overview, PlaceView, QuestionView, TopicView } from './types.ts';
import { type KeepReplies, viewOpen } from './view-open.ts';
import { words } from './words.ts';

function titlesOf({ sections }: Pack): readonly string[] {
  return sections.map(({ text }) => shown((text.split('\n', 1)[0] ?? '').replace(/^#+\s*(?:\d+\.\s*)?/u, '')));
}

function placeOf(state: InterviewState, { pack }: Scene): PlaceView {
  const { section, question, questions } = positionOf(state) ?? { section: 0, question: 0, questions: 0 };
  const titles = titlesOf(pack);
  return { section, sections: titles.length, title: titles[section - 1] ?? '', question, questions };
}

/** What the plan does when these questions are left open, all else being as it stands. */
function openMeans(state: InterviewState, ids: readonly string[], scene: Scene): string {
  const gap = state.gaps?.of.get(ids[0] ?? '');
  const paths = state.questions.filter(({ id }) => ids.includes(id)).map(({ path }) => path);
  const known = paths.some((path) => state.answers.has(path));
  const without = new Map([...state.answers].filter(([path]) => !paths.includes(path)));
  const asked = scene.plan(known ? without : state.answers).questions.find(({ key }) => key === gap);
  const last = titlesOf(scene.pack).at(-1) ?? '';
  return asked ? words.openAs(asked.id, last, shown(asked.blocks.text)) : words.openWithout;
}

/** The question that the interview stands at, as it is asked. */
export function viewQuestion(
  state: InterviewState,
  scene: Scene,
  keepPart: QuestionView['keepPart'],
): QuestionView | undefined {
  const question = currentQuestion(state);
  if (!question) return undefined;
  const { path, id, offers } = question;
  return {
    question,
    place: placeOf(state, scene),
    known: state.answers.get(path),
    found: scene.found.get(path),
    typed: state.typed.get(path),
    begun: state.begun.get(id),
    offers: offers === undefined ? [] : scene.facts.filter(({ kind }) => kind === offers),
    openMeans: openMeans(state, [id], scene),
    quote: (line) => quoteOf(line, scene.lines),
    keepPart,
  };
}

/** A topic as it is asked. */
export function viewTopic(state: InterviewState, stop: Extract<Stop, { at: 'topic' }>, scene: Scene): TopicView {
  const asked = scene.plan(state.answers).questions.find(({ key }) => key === stop.gap);
  const gap = scene.pack.gaps.find(({ key }) => key === stop.gap);
  return {
    place: placeOf(state, scene),
    title: asked?.question.text ?? gap?.question ?? '',
    questions: state.questions.filter(({ id }) => stop.ids.includes(id)),
    openMeans: openMeans(state, stop.ids, scene),
  };
}

/** The whole interview at a glance. */
export function viewOverview(state: InterviewState, scene: Scene, keep: KeepReplies): Overview {
  return {
    sections: titlesOf(scene.pack),
    surveys: survey(state),
    left: upcoming(state).length,
    begun: state.questions.filter(({ id }) => state.begun.has(id)),
    open: scene.plan(state.answers).questions.map((open) => viewOpen(open, state, scene, keep)),
    preview: () => scene.text(state.answers),
  };
}

/** The interview before its first question. */
export function viewOpening(state: InterviewState, scene: Scene, begun: readonly Begun[]): OpeningView {
  const all = upcoming({ ...state, mode: 'full' }).length;
  const express = upcoming({ ...state, mode: 'express' }).length;
  const halfway = state.questions.filter(({ id }) => begun.some(({ question }) => question === id));
  return { ...viewOverview(state, scene, () => undefined), left: express, settled: state.settled.length, halfway, all };
}
