import {
  currentQuestion,
  type InterviewState,
  positionOf,
  type Stop,
  survey,
  upcoming,
} from '../../interview/index.ts';
import type { Answer, Fact, OpenQuestion } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { shown } from './draw/shown.ts';
import type { OpeningView, Overview, QuestionView, TopicView } from './types.ts';
import { words } from './words.ts';

/** What the views are made of, beside the state of the interview. */
export interface Scene {
  readonly pack: Pack;
  /** The lines of the brainstorm. */
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  readonly found: ReadonlyMap<string, Answer>;
  /** The open questions that the plan of these answers has. */
  readonly open: (answers: ReadonlyMap<string, Answer>) => readonly OpenQuestion[];
  /** The plan of these answers. */
  readonly plan: (answers: ReadonlyMap<string, Answer>) => string;
}

function titlesOf({ sections }: Pack): readonly string[] {
  return sections.map(({ text }) => shown((text.split('\n', 1)[0] ?? '').replace(/^#+\s*(?:\d+\.\s*)?/u, '')));
}

function placeOf(state: InterviewState, { pack }: Scene): string {
  const place = positionOf(state);
  if (!place) return '';
  const titles = titlesOf(pack);
  return words.place(place.section, titles.length, titles[place.section - 1] ?? '', place.question, place.questions);
}

/** What the plan does when these questions are left open, all else being as it stands. */
function openMeans(state: InterviewState, ids: readonly string[], scene: Scene): string {
  const gap = state.gaps?.of.get(ids[0] ?? '');
  const paths = state.questions.filter(({ id }) => ids.includes(id)).map(({ path }) => path);
  const known = paths.some((path) => state.answers.has(path));
  const without = new Map([...state.answers].filter(([path]) => !paths.includes(path)));
  const asked = scene.open(known ? without : state.answers).find(({ key }) => key === gap);
  const last = titlesOf(scene.pack).at(-1) ?? '';
  return asked ? words.openAs(asked.id, last, shown(asked.blocks.text)) : words.openWithout;
}

const longest = 200;

// Marks that Markdown puts before a line: they are not part of what it says.
const lead = /^(?:[-*+>]\s+|#{1,6}\s+|\d+[.)]\s+)+/u;

function quoteOf(line: number | undefined, { lines }: Scene): string | undefined {
  const text = shown(lines[(line ?? 0) - 1] ?? '').replace(lead, '');
  return text === '' ? undefined : text.length > longest ? `${text.slice(0, longest)}…` : text;
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
    quote: (line) => quoteOf(line, scene),
    keepPart,
  };
}

/** A topic as it is asked. */
export function viewTopic(state: InterviewState, stop: Extract<Stop, { at: 'topic' }>, scene: Scene): TopicView {
  const asked = scene.open(state.answers).find(({ key }) => key === stop.gap);
  const gap = scene.pack.gaps.find(({ key }) => key === stop.gap);
  return {
    place: placeOf(state, scene),
    title: asked?.question.text ?? gap?.question ?? '',
    questions: state.questions.filter(({ id }) => stop.ids.includes(id)),
    openMeans: openMeans(state, stop.ids, scene),
  };
}

/** The whole interview at a glance. */
export function viewOverview(state: InterviewState, scene: Scene): Overview {
  return {
    sections: titlesOf(scene.pack),
    surveys: survey(state),
    left: upcoming(state).length,
    open: scene.open(state.answers),
    settledBy: (key) => {
      const own = state.questions.filter(({ id }) => state.gaps?.of.get(id) === key);
      return (own.find(({ path }) => !state.answers.has(path)) ?? own[0])?.id;
    },
    preview: () => scene.plan(state.answers),
  };
}

/** The interview before its first question. */
export function viewOpening(state: InterviewState, scene: Scene): OpeningView {
  const all = upcoming({ ...state, mode: 'full' }).length;
  const express = upcoming({ ...state, mode: 'express' }).length;
  return { ...viewOverview(state, scene), left: express, settled: state.settled.length, all };
}
