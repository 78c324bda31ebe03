import { describe, expect, test } from 'vitest';
import {
  answersOf,
  currentQuestion,
  type InterviewEvent,
  type InterviewState,
  positionOf,
  settledOf,
  startInterview,
  step,
} from '../../src/interview/index.ts';
import type { Answer } from '../../src/model/index.ts';
import { smallGaps, smallQuestions } from '../helpers/small-interview.ts';

const items = (...texts: string[]): Answer => ({ type: 'items', value: texts.map((text) => ({ text })) });
const text = (value: string): Answer => ({ type: 'text', value: { text: value } });
const keep: InterviewEvent = { type: 'keep' };
const none: InterviewEvent = { type: 'none' };
const open: InterviewEvent = { type: 'open' };
const back: InterviewEvent = { type: 'back' };
const expand: InterviewEvent = { type: 'expand' };
const answer = (value: Answer): InterviewEvent => ({ type: 'answer', answer: value });
const jump = (id: string): InterviewEvent => ({ type: 'jump', id });

const start = (answers: Record<string, Answer> = {}, rest: { mode?: 'full'; settled?: string[] } = {}) =>
  startInterview({ questions: smallQuestions, gaps: smallGaps, answers: new Map(Object.entries(answers)), ...rest });
const run = (state: InterviewState, events: readonly InterviewEvent[]) => events.reduce(step, state);
const where = ({ at }: InterviewState) =>
  at.at === 'question' ? at.id : at.at === 'topic' ? `${at.gap}: ${at.ids.join(' ')}` : `(${at.at})`;

describe('the way through an interview', () => {
  const ways: readonly (readonly [string, InterviewState, readonly InterviewEvent[], readonly string[]])[] = [
    [
      'express asks for the choice and for what the plan would ask, a topic at a time',
      start(),
      [answer(text('A')), keep, open, none],
      ['choice', 'reasons', 'contracts: endpoints events', 'rollout: steps window', '(review)'],
    ],
    [
      'express has a choice confirmed that was found, and leaves out what was answered',
      start({ 'decision.choice': text('A'), 'decision.reasons': items('fast'), 's2.events': items() }),
      [keep, keep, keep],
      ['choice', 'endpoints', 'rollout: steps window', '(review)'],
    ],
    [
      'an expanded topic is asked question by question',
      start({ 'decision.reasons': items('fast') }),
      [keep, expand, none, none, open],
      ['choice', 'contracts: endpoints events', 'endpoints', 'events', 'rollout: steps window', '(review)'],
    ],
    [
      'full asks everything',
      start({ 'decision.choice': text('A') }, { mode: 'full' }),
      [keep, keep, keep, keep, keep, keep, keep, keep],
      ['choice', 'options', 'reasons', 'endpoints', 'events', 'versioning', 'steps', 'window', '(review)'],
    ],
    [
      'an interrupted interview goes on at the first question that is not settled',
      start({}, { mode: 'full', settled: ['choice', 'options', 'endpoints', 'gone'] }),
      [none, none, back, back, back],
      ['reasons', 'events', 'versioning', 'events', 'reasons', 'endpoints'],
    ],
    [
      'back goes over the same stops, and forth again over those that were seen',
      start({}, { mode: 'full' }),
      [keep, keep, back, back, back, keep, keep, keep],
      ['choice', 'options', 'reasons', 'options', 'choice', 'choice', 'options', 'reasons', 'endpoints'],
    ],
    [
      'a jump from the review comes back to it',
      start({}, { mode: 'full', settled: smallQuestions.map(({ id }) => id) }),
      [jump('events'), none, jump('steps'), back, jump('nowhere')],
      ['(review)', 'events', '(review)', 'steps', '(review)', '(review)'],
    ],
    [
      'also where other questions are not settled yet; from elsewhere a jump goes on with these',
      start({}, { mode: 'full' }),
      [{ type: 'review' }, jump('events'), none, { type: 'continue' }, jump('steps'), none],
      ['choice', '(review)', 'events', '(review)', 'choice', 'steps', 'choice'],
    ],
    [
      'a wider mode goes on with what it adds',
      start(
        { 'decision.choice': text('A') },
        { settled: ['choice', 'reasons', 'endpoints', 'events', 'steps', 'window'] },
      ),
      [{ type: 'mode', mode: 'full' }, keep, keep],
      ['(review)', 'options', 'versioning', '(review)'],
    ],
    [
      'the review and the end answer nothing, and from both there is a way back',
      start({}, { mode: 'full' }),
      [{ type: 'review' }, none, { type: 'finish' }, keep, back, back, { type: 'review' }, { type: 'continue' }],
      ['choice', '(review)', '(review)', '(end)', '(end)', '(review)', 'choice', '(review)', 'choice'],
    ],
  ];
  test.each(ways)('%s', (_, first, events, expected) => {
    const states = [first];
    for (const event of events) states.push(step(states.at(-1) ?? first, event));
    expect(states.map(where)).toEqual(expected);
  });
});

describe('what an event does to the answers', () => {
  test('left open takes the answer away; none says that there is none, also of a text; a choice has no none', () => {
    const state = run(start({ 'decision.choice': text('A'), 'decision.reasons': items('x') }, { mode: 'full' }), [
      keep,
      none,
      open,
      jump('versioning'),
      none,
    ]);
    expect([...answersOf(state)]).toEqual([
      ['decision.choice', text('A')],
      ['decision.options', { type: 'entries', value: [] }],
      ['s2.versioning', items()],
    ]);
    expect(answersOf(run(start(), [none])).has('decision.choice')).toBe(false);
    expect(settledOf(state)).toEqual(['choice', 'options', 'reasons', 'versioning']);
  });

  test('answers come in question order, whatever the order they were given in', () => {
    const state = run(start({}, { mode: 'full' }), [jump('steps'), none, jump('choice'), answer(text('B'))]);
    expect([...answersOf(state).keys()]).toEqual(['decision.choice', 's3.steps']);
  });

  test('what was answered to one question of a topic stays when the whole topic is settled', () => {
    const state = run(start({ 'decision.reasons': items('x') }), [
      keep,
      expand,
      answer({ type: 'entries', value: [{ values: { name: 'GET /a' } }] }),
      back,
      back,
      none,
    ]);
    expect(state.answers.get('s2.endpoints')).toEqual({ type: 'entries', value: [{ values: { name: 'GET /a' } }] });
    expect(state.answers.get('s2.events')).toEqual(items());
    expect(where(state)).toBe('rollout: steps window');
  });

  test('a topic that is expanded is asked to its end, also when its first answer is enough for the plan', () => {
    const open = (known: ReadonlyMap<string, Answer>) =>
      new Set([...smallGaps.open(known)].filter((key) => key !== 'contracts' || !known.has('s2.endpoints')));
    const first = startInterview({ questions: smallQuestions, gaps: { ...smallGaps, open }, answers: new Map() });
    const state = run(first, [answer(text('A')), { type: 'open' }, expand, none]);
    expect(where(state)).toBe('events');
  });

  test('a topic that was settled as none can be expanded after all', () => {
    const state = run(start({ 'decision.reasons': items('x') }), [keep, none, back, expand]);
    expect(where(state)).toBe('endpoints');
    expect(state.answers.has('s2.events')).toBe(false);
  });

  const options: Answer = {
    type: 'entries',
    value: [{ values: { name: 'A', status: 'chosen' } }, { line: 4, values: { name: 'B', status: 'open' } }],
  };
  const found: Answer = { type: 'items', value: [{ text: 'A is fast', line: 9 }, { text: 'we know it' }] };
  const told = { 'decision.choice': text('A'), 'decision.options': options, 'decision.reasons': found };
  const statuses = (state: InterviewState) => {
    const judged = state.answers.get('decision.options');
    return judged?.type === 'entries' ? judged.value.map(({ values }) => values['status']) : [];
  };
  const reasons = (state: InterviewState) => {
    const answer = state.answers.get('decision.reasons');
    return answer?.type === 'items' ? answer.value.map((item) => item.text) : [];
  };

  test.each([
    ['another option', 'B', ['rejected', 'chosen'], ['we know it']],
    ['the same option', 'A', ['chosen', 'rejected'], ['A is fast', 'we know it']],
    ['something else', 'C', ['rejected', 'open'], ['A is fast', 'we know it']],
  ])('options and reasons follow a choice of %s', (_, name, options, reasonsLeft) => {
    const state = step(start(told), answer(text(name)));
    expect(statuses(state)).toEqual(options);
    expect(reasons(state)).toEqual(reasonsLeft);
  });

  test('choosing another option and then the first again loses nothing', () => {
    const state = run(start(told), [answer(text('B')), back, answer(text('A'))]);
    expect(statuses(state)).toEqual(['chosen', 'rejected']);
    expect(reasons(state)).toEqual(['A is fast', 'we know it']);
  });

  test('reasons that a person has settled stay, whatever is chosen after them', () => {
    const state = run(start(told, { mode: 'full' }), [keep, keep, keep, back, back, back, answer(text('B'))]);
    expect(statuses(state)).toEqual(['rejected', 'chosen']);
    expect(reasons(state)).toEqual(['A is fast', 'we know it']);
  });
});

describe('where it stands', () => {
  test('section, question of how many, and how many are left', () => {
    let state = start({}, { mode: 'full' });
    const seen = smallQuestions.map(() => {
      const { section, question, questions, left } = positionOf(state) ?? {};
      state = step(state, keep);
      return `${section}: ${question} of ${questions}, ${left} left`;
    });
    expect(seen).toEqual([
      '1: 1 of 3, 7 left',
      '1: 2 of 3, 6 left',
      '1: 3 of 3, 5 left',
      '2: 1 of 3, 4 left',
      '2: 2 of 3, 3 left',
      '2: 3 of 3, 2 left',
      '3: 1 of 2, 1 left',
      '3: 2 of 2, 0 left',
    ]);
    expect(positionOf(state)).toBeUndefined();
    expect(currentQuestion(state)).toBeUndefined();
  });

  test('which question is asked: at a topic and in the review none', () => {
    const asked = (state: InterviewState) => currentQuestion(state)?.id;
    const topic = run(start({ 'decision.choice': text('A'), 'decision.reasons': items('x') }), [keep]);
    expect([
      asked(start()),
      asked(step(start(), keep)),
      asked(topic),
      asked(step(start(), { type: 'review' })),
    ]).toEqual(['choice', 'reasons', undefined, undefined]);
  });

  test('going back does not change the count', () => {
    const state = run(start({}, { mode: 'full' }), [keep, keep, back]);
    expect(positionOf(state)).toEqual({ section: 1, question: 2, questions: 3, left: 6 });
  });
});
