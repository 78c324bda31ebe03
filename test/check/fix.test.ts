import { expect, test } from 'vitest';
import { check, fix } from '../../src/check/index.ts';
import { defineRule } from '../../src/check/define-rule.ts';

/** A rule that would have the first of these words be another one, or a step of that. */
const rename = (ruleId: string, word: string, other: string) =>
  defineRule({
    ruleId,
    severity: 'error',
    summary: '',
    rationale: '',
    examples: [],
    *check({ source }) {
      const start = source.indexOf(word);
      if (start >= 0)
        yield {
          message: `Unexpected ${word}`,
          fix: [{ start, end: start + word.length, text: other }],
        };
    },
  });

/** A rule that would have a second space behind each of these marks that has but one: all of them, or nothing. */
const widen = (ruleId: string, ...marks: readonly string[]) =>
  defineRule({
    ruleId,
    severity: 'error',
    summary: '',
    rationale: '',
    examples: [],
    *check({ source }) {
      const found = marks.map((mark) => source.indexOf(mark));
      const edits = found.map((start) => ({ start: start + 1, end: start + 1, text: ' ' }));
      if (!found.includes(-1)) yield { message: 'Unexpected marks', fix: edits };
    },
  });

const plan = (title: string) => `## ${title}\n\n---\n\n- a\n`;

test('a byte order mark stays, and stays one', () => {
  const marked = '\uFEFF## 9. Risks and Mitigations\n\nNone: x.\n';
  expect(fix(marked).text).toBe('\uFEFF## 9. Risks & Mitigations\n\nNone: x.\n');
  expect(fix('\uFEFF## 7. Testing Plan\n').text).toBe('\uFEFF## 7. Testing Plan\n');
  expect(fix('a\uFEFF\n').text).toBe('a\uFEFF\n');
});

test('what would change what is said is not mended, and everything else is', () => {
  const rules = [rename('said', 'tested', 'forgotten'), rename('marks', '* each', '- each')];
  const { text, fixed } = fix('## 7. Testing Plan\n\n* each is tested\n', {}, rules);
  expect(text).toBe('## 7. Testing Plan\n\n- each is tested\n');
  expect(fixed.map(({ ruleId }) => ruleId)).toEqual(['marks']);
});

test('of two that touch the first is mended first, and the other in the next round', () => {
  const source = '## 7. Testing Plan\n\n* each\n* other\n';
  const rules = [rename('first', '* each\n', '+ each\n'), rename('second', '\n* other', '\n+ other')];
  const { text, fixed } = fix(source, {}, rules);
  expect(text).toBe('## 7. Testing Plan\n\n+ each\n+ other\n');
  expect(fixed.map(({ ruleId }) => ruleId)).toEqual(['first', 'second']);
});

test('what is not mended keeps nothing else from it, in this round or the next', () => {
  const rules = [
    rename('said', 'tested', 'forgotten'),
    rename('marks', '* each', '- each'),
    rename('first', '* a\n', '+ a\n'),
    rename('second', '\n* b', '\n+ b'),
  ];
  const { text, fixed } = fix('## 7. Testing Plan\n\n* each is tested\n* each is\n* a\n* b\n', {}, rules);
  expect(text).toBe('## 7. Testing Plan\n\n- each is tested\n- each is\n+ a\n+ b\n');
  expect(fixed.map(({ ruleId }) => ruleId).toSorted()).toEqual(['first', 'marks', 'marks', 'second']);
});

test('at one place one thing is mended at a time, and of a finding everything or nothing', () => {
  const source = '## 7. Testing Plan\n\n* each\n* other\n';
  const once = '## 7. Testing Plan\n\n*  each\n* other\n';
  expect(fix(source, {}, [widen('one', '* each'), widen('two', '* each')]).text).toBe(once);
  expect(fix(source, {}, [widen('one', '* each'), widen('two', '* other', '* each')]).text).toBe(once);
});

test('what stands apart is mended at once, however much it is', () => {
  const names = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(97 + at));
  const rules = names.map((name) => rename(name, `* ${name}`, `- ${name}`));
  const source = `## 7. Testing Plan\n\n${names.map((name) => `* ${name}\n`).join('')}`;
  const { text, fixed } = fix(source, {}, rules);
  expect(text).toBe(source.replaceAll('* ', '- '));
  expect(fixed).toHaveLength(names.length);
});

test('two that would have it otherwise come to an end', () => {
  const rules = [rename('plus', '* each', '+ each'), rename('star', '+ each', '* each')];
  expect(fix('## 7. Testing Plan\n\n* each\n', {}, rules).fixed).toHaveLength(20);
});

test('what cannot be mended is not said to be', () => {
  const source = plan('7. Testing Plan');
  const { text, fixed } = fix(source, { severities: { 'no-separators': 'off' } });
  expect(text).toBe(source);
  expect(fixed).toEqual([]);
  expect(check(source).length).toBeGreaterThan(0);
});
