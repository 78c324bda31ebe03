import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answersOf,
  begunOf,
  settledOf,
  type InterviewEvent,
  type InterviewState,
  startInterview,
  step,
  upcoming,
} from '../../src/interview/index.ts';
import type { Answer } from '../../src/model/index.ts';
import { smallGaps, smallQuestions } from '../helpers/small-interview.ts';

const words = fc.constantFrom('A', 'B', 'fast', 'GET /a', 'a\nb', '');
const ids = smallQuestions.map(({ id }) => id);

const answers: fc.Arbitrary<Answer> = fc.oneof(
  words.map((text): Answer => ({ type: 'text', value: { text } })),
  fc.array(words, { maxLength: 3 }).map((texts): Answer => ({ type: 'items', value: texts.map((text) => ({ text })) })),
  fc
    .array(fc.record({ name: words, status: fc.constantFrom('chosen', 'rejected', 'open') }), { maxLength: 3 })
    .map((options): Answer => ({ type: 'entries', value: options.map((values) => ({ values })) })),
);

const events: fc.Arbitrary<InterviewEvent> = fc.oneof(
  { weight: 4, arbitrary: answers.map((answer): InterviewEvent => ({ type: 'answer', answer })) },
  { weight: 3, arbitrary: fc.constant<InterviewEvent>({ type: 'back' }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<InterviewEvent>(
      { type: 'keep' },
      { type: 'none' },
      { type: 'open' },
      { type: 'expand' },
      { type: 'review' },
      { type: 'continue' },
      { type: 'mode', mode: 'full' },
      { type: 'mode', mode: 'express' },
      { type: 'begin', typed: { fields: 'a' } },
      { type: 'begin' },
    ),
  },
  fc.constantFrom(...ids, 'nowhere').map((id): InterviewEvent => ({ type: 'jump', id })),
);

const starts: fc.Arbitrary<InterviewState> = fc
  .record({
    known: fc.dictionary(fc.constantFrom(...smallQuestions.map(({ path }) => path)), answers),
    settled: fc.subarray(ids),
    changed: fc.subarray(ids),
    mode: fc.constantFrom('express' as const, 'full' as const),
    gaps: fc.boolean(),
  })
  .map(({ known, settled, changed, mode, gaps }) =>
    startInterview({
      questions: smallQuestions,
      answers: new Map(Object.entries(known)),
      settled,
      changed,
      mode,
      ...(gaps && { gaps: smallGaps }),
    }),
  );

const walks = fc.record({ start: starts, events: fc.array(events, { maxLength: 40 }) });

// What became of an option follows the choice; all else stands as it was typed.
const said = (answer: Answer | undefined) =>
  answer?.type === 'entries' ? answer.value.map(({ values }) => values['name']) : answer;

test('no sequence of events loses an answer that was typed', () => {
  fc.assert(
    fc.property(walks, ({ start, events }) => {
      const given = new Map<string, Answer>();
      const standing = new Set<string>();
      const begun = new Map<string, Readonly<Record<string, string>>>();
      let state = start;
      for (const event of events) {
        const { at } = state;
        const path = at.at === 'question' ? smallQuestions.find(({ id }) => id === at.id)?.path : undefined;
        if (path !== undefined && event.type === 'answer') given.set(path, event.answer);
        if (path !== undefined && event.type === 'answer') standing.add(path);
        if (at.at === 'question' && event.type === 'begin') {
          if (event.typed) begun.set(at.id, event.typed);
          else begun.delete(at.id);
        }
        // Only its own question takes an answer away, when the person says so there.
        if (path !== undefined && (event.type === 'none' || event.type === 'open')) standing.delete(path);
        state = step(state, event);
      }
      expect(state.typed).toEqual(given);
      expect(begunOf(state)).toEqual(
        ids.filter((id) => begun.has(id)).map((id) => ({ question: id, typed: begun.get(id) })),
      );
      for (const path of standing) expect(said(answersOf(state).get(path))).toEqual(said(given.get(path)));
    }),
    { numRuns: 1000 },
  );
});

test('from anywhere, going on reaches the review, and finishing the end', () => {
  fc.assert(
    fc.property(walks, ({ start, events }) => {
      let state = events.reduce(step, start);
      expect(step(state, { type: 'finish' }).at).toEqual({ at: 'end' });
      const most = state.ahead.length + upcoming(state).length + 1;
      for (let steps = 0; steps < most && state.at.at !== 'review'; steps += 1) state = step(state, { type: 'keep' });
      expect(state.at).toEqual({ at: 'review' });
    }),
    { numRuns: 1000 },
  );
});

// A topic that is asked question by question anew forgets the way ahead; all else keeps it.
test('back and the same answer again is where one was', () => {
  fc.assert(
    fc.property(walks, fc.array(events, { minLength: 1, maxLength: 6 }), ({ start, events: before }, last) => {
      const from = before.reduce(step, start);
      const settling = last.filter((event) => ['answer', 'keep', 'none', 'open'].includes(event.type));
      const states = [from];
      for (const event of settling) states.push(step(states.at(-1) ?? from, event));
      const there = states.at(-1) ?? from;
      const moved = settling.filter((_, at) => states[at + 1] !== states[at]);
      const behind = moved.reduce((state) => step(state, { type: 'back' }), there);
      const again = moved.reduce(step, behind);
      expect(again).toEqual(there);
    }),
    { numRuns: 1000 },
  );
});

test('no step changes an earlier state', () => {
  fc.assert(
    fc.property(walks, ({ start, events }) => {
      const copy = (state: InterviewState) => structuredClone({ ...state, gaps: undefined });
      let state = start;
      for (const event of events) {
        const before = copy(state);
        const next = step(state, event);
        expect(copy(state)).toEqual(before);
        state = next;
      }
    }),
  );
});

test('going back over questions and forth again is where one was, and nothing is answered otherwise', () => {
  fc.assert(
    fc.property(walks, fc.nat({ max: 8 }), ({ start, events: before }, most) => {
      const there = before.reduce(step, start);
      const lately = there.trail.toReversed();
      const other = lately.findIndex(({ at }) => at !== 'question');
      const steps = there.at.at === 'end' ? 0 : Math.min(most, other < 0 ? lately.length : other);
      let state = there;
      for (let at = 0; at < steps; at += 1) state = step(state, { type: 'back' });
      expect(state.at).toEqual(there.trail.at(-steps) && steps > 0 ? there.trail.at(-steps) : there.at);
      for (let at = 0; at < steps; at += 1) state = step(state, { type: 'keep' });
      const { settled: _, ...rest } = there;
      const { settled, ...now } = state;
      expect(now).toEqual(rest);
      expect(settled).toEqual(expect.arrayContaining([...there.settled]));
    }),
    { numRuns: 1000 },
  );
});

test('left anywhere and gone on with, every answer stands, and nothing settled is asked again', () => {
  fc.assert(
    fc.property(walks, ({ start, events }) => {
      const left = events.reduce(step, start);
      const { questions, gaps, mode, changed } = left;
      const settled = settledOf(left);
      const again = startInterview({
        questions,
        ...(gaps && { gaps }),
        answers: answersOf(left),
        settled,
        changed: changed.filter((id) => !settled.includes(id)),
        begun: begunOf(left),
        mode,
      });
      expect(begunOf(again)).toEqual(begunOf(left));
      expect(answersOf(again)).toEqual(answersOf(left));
      expect(settledOf(again)).toEqual(settled);
      const asked = upcoming(again).flatMap((stop) =>
        stop.at === 'question' ? [stop.id] : stop.at === 'topic' ? stop.ids : [],
      );
      expect(asked.filter((id) => settled.includes(id))).toEqual([]);
      const due = [...changed, ...begunOf(left).map(({ question }) => question)];
      expect(due.filter((id) => !settled.includes(id) && !asked.includes(id))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
