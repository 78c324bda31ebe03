import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resumeDraft } from '../../src/interview/index.ts';
import type { Answer, Answers, Entry, Item } from '../../src/model/index.ts';
import { smallQuestions } from '../helpers/small-interview.ts';

type AnswerMap = ReadonlyMap<string, Answer>;

const names = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const lines = fc.integer({ min: 1, max: 50 });
const origin: Answers['origin'] = { pack: { name: 'small', version: '1.0.0', sha256: '' } };

/** What an extractor may find: every part once, with its line. */
const found: fc.Arbitrary<AnswerMap> = fc
  .tuple(
    ...smallQuestions.map((question) => {
      const listed = fc.uniqueArray(fc.tuple(names, lines), { selector: ([name]) => name, maxLength: 4 });
      return listed.map((parts): readonly [string, Answer] | undefined => {
        const [first] = parts;
        if (!first) return undefined;
        const items = parts.map(([text, line]): Item => ({ text, line }));
        if (question.type === 'text')
          return [question.path, { type: 'text', value: { text: first[0], line: first[1] } }];
        if (question.type === 'items') return [question.path, { type: 'items', value: items }];
        return [
          question.path,
          { type: 'entries', value: items.map(({ text, line }) => ({ line: line ?? 1, values: { name: text } })) },
        ];
      });
    }),
  )
  .map((pairs) => new Map(pairs.filter((pair) => pair !== undefined)));

/** What a person makes of what was found: some of it is dropped, something of their own is added, some is left open. */
const edits = fc.record({
  keeps: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
  own: fc.subarray(['x', 'y']),
});

function edited(before: AnswerMap, { keeps, own }: { keeps: readonly boolean[]; own: readonly string[] }): AnswerMap {
  let at = 0;
  const keep = (): boolean => keeps[(at += 1) % keeps.length] === true;
  const said = new Map<string, Answer>();
  for (const { path, type } of smallQuestions) {
    const answer = before.get(path);
    if (type === 'text') {
      if (answer && keep()) said.set(path, answer);
      else if (own[0] !== undefined) said.set(path, { type, value: { text: own[0] } });
      continue;
    }
    if (type === 'items') {
      const kept = answer?.type === 'items' ? answer.value.filter(keep) : [];
      const value = [...kept, ...own.map((text) => ({ text }))];
      if (value.length > 0) said.set(path, { type, value });
    } else {
      const kept = answer?.type === 'entries' ? answer.value.filter(keep) : [];
      const value = [...kept, ...own.map((name) => ({ values: { name } }))];
      if (value.length > 0) said.set(path, { type, value });
    }
  }
  return said;
}

const cases = fc.record({ before: found, now: found, edits, settled: fc.subarray(smallQuestions.map(({ id }) => id)) });

const draftOf = (answers: AnswerMap, before: AnswerMap, settled: readonly string[]): Answers => ({
  format: 1,
  origin,
  draft: settled,
  answers,
  found: before,
});

const texts = (answer: Answer | undefined): readonly string[] =>
  !answer
    ? []
    : answer.type === 'text'
      ? [answer.value.text]
      : answer.value.map((part: Item | Entry) => ('text' in part ? part.text : String(part.values['name'])));

test('where the brainstorm says the same, a draft is gone on with as it was left', () => {
  fc.assert(
    fc.property(cases, ({ before, edits: made, settled }) => {
      const said = edited(before, made);
      const resumed = resumeDraft(smallQuestions, draftOf(said, before, settled), before);
      expect(resumed.answers).toEqual(said);
      expect(resumed.settled).toEqual(settled);
      expect(resumed.changes).toEqual([]);
      expect(resumed.seen(settled)).toEqual(before);
    }),
  );
});

test('whatever changes in the brainstorm, nothing that a person wrote is lost', () => {
  fc.assert(
    fc.property(cases, ({ before, now, edits: made, settled }) => {
      const said = edited(before, made);
      const { answers } = resumeDraft(smallQuestions, draftOf(said, before, settled), now);
      for (const [path, answer] of said)
        for (const own of texts(answer).filter((text) => text === 'x' || text === 'y'))
          expect(texts(answers.get(path))).toContain(own);
    }),
  );
});

test('what stays the same is not asked again, what differs is; and what a person dropped stays dropped', () => {
  fc.assert(
    fc.property(cases, ({ before, now, edits: made, settled }) => {
      const said = edited(before, made);
      const resumed = resumeDraft(smallQuestions, draftOf(said, before, settled), now);
      for (const { id, path, type } of smallQuestions) {
        const same = texts(before.get(path)).toSorted().join() === texts(now.get(path)).toSorted().join();
        expect(resumed.changes.some(({ question }) => question.id === id)).toBe(!same);
        expect(resumed.settled.includes(id)).toBe(settled.includes(id) && same);
        if (type === 'text') continue;
        const dropped = texts(before.get(path)).filter((text) => !texts(said.get(path)).includes(text));
        for (const text of dropped) expect(texts(resumed.answers.get(path))).not.toContain(text);
      }
    }),
  );
});

test('a draft that is left again before its changed questions were asked tells of the same changes once more', () => {
  fc.assert(
    fc.property(cases, ({ before, now, edits: made, settled }) => {
      const first = resumeDraft(smallQuestions, draftOf(edited(before, made), before, settled), now);
      const left = draftOf(first.answers, first.seen(first.settled), first.settled);
      const again = resumeDraft(smallQuestions, left, now);
      expect(again.answers).toEqual(first.answers);
      expect(again.changes).toEqual(first.changes);
      expect(resumeDraft(smallQuestions, draftOf(first.answers, now, settled), now).changes).toEqual([]);
    }),
  );
});
