import { basename, dirname } from 'node:path';
import Mustache from 'mustache';
import { describe, expect, test } from 'vitest';
import { gain } from '../../src/compose/gain.ts';
import { matchRule } from '../../src/compose/match-rule.ts';
import { sceneOf } from '../../src/compose/scene-of.ts';
import type { Gains } from '../../src/pack/index.ts';
import { answersFrom, type Nested } from './answers-from.ts';
import { readRules, type RuleFile } from './read-rules.ts';

const rules = readRules();
const owners = 'coder reviewer docs-manager tester db-engineer devops security-reviewer designer product-owner'.split(
  ' ',
);
const filler =
  /\b(as appropriate|as needed|if necessary|TBD|TODO|etc\.?|and so on|handle errors|ensure proper|future-proof|just in case|best practices|robust(?:ly)?|seamless(?:ly)?)\b/iu;
const brainstorming = /\b(alternatively|could also|consider using|option [A-Z]\b)/u;

function gainsOf(rule: RuleFile['rule'], example: Nested) {
  const scene = sceneOf(answersFrom(example), 'and');
  return matchRule(rule, scene).map(gain);
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test('no two rules have one id', () => {
  expect(new Set(rules.map(({ rule }) => rule.id)).size).toBe(rules.length);
});

describe.each(rules)('$file', ({ file, lines, rule }) => {
  test('is a small file named after its rule, with a title, a reason and sources', () => {
    expect(basename(file, '.yaml')).toBe(rule.id);
    expect(dirname(file)).not.toBe('.');
    expect(lines).toBeLessThanOrEqual(61);
    expect([rule.title, rule.reason].every((text) => text.length > 10)).toBe(true);
    expect(rule.cites.length).toBeGreaterThan(0);
    expect(rule.examples.fires.length).toBeGreaterThan(0);
    // Only a rule without any condition fires on every plan and has nothing to hold back from.
    expect(rule.examples.holds.length > 0 || !(rule.given ?? rule.each)).toBe(true);
  });

  test('fires on its examples', () => {
    for (const example of rule.examples.fires) expect(pieces(gainsOf(rule, example))).toBeGreaterThan(0);
  });

  test('holds back on its examples', () => {
    for (const example of rule.examples.holds) expect(gainsOf(rule, example)).toEqual([]);
  });

  test('says it in whole sentences without filler, and its tasks are one verb and one object', () => {
    const { tasks = [], questions = [] } = rule.adds;
    for (const text of textsOf(rule.adds)) {
      expect(() => Mustache.parse(text)).not.toThrow();
      expect(text).not.toMatch(filler);
      expect(text).not.toMatch(brainstorming);
    }
    for (const { name, purpose, owner, phase } of tasks) {
      expect(name.replace(/\{\{.*?\}\}/gu, '')).not.toMatch(/ (?:and|or) /u);
      expect(purpose).toMatch(/; done when [^;]+$/u);
      expect(purpose).not.toMatch(/[.!?]\s/u);
      expect(owners).toContain(owner);
      expect([1, 2, 3, 4, 5]).toContain(phase);
    }
    for (const { question } of questions) expect(question).toMatch(/(?:\?|_asked\}\}\})$/u);
  });
});

function pieces(gained: readonly ReturnType<typeof gain>[]): number {
  return gained.flatMap((draft) => [
    ...draft.tasks,
    ...draft.contracts,
    ...draft.schema,
    ...draft.statements,
    ...draft.none.keys(),
    ...draft.risks,
    ...draft.questions,
    ...draft.notes,
  ]).length;
}

test('every key that a task waits for is brought by some rule', () => {
  const gains: readonly Gains[] = rules.map(({ rule }) => rule.adds);
  const starts = gains.flatMap(({ tasks = [] }) => tasks.map(({ key }) => (key.split('{{')[0] ?? '').trim()));
  for (const { tasks = [] } of gains) {
    for (const key of tasks.flatMap(({ after = [] }) => after).filter((key) => !/^~|^phase \d$/u.test(key))) {
      const start = (key.split('{{')[0] ?? '').replace(/\*$|^\?/gu, '').trim();
      expect(
        starts.some((known) => known.startsWith(start)),
        key,
      ).toBe(true);
    }
  }
});

test('every rule whose condition another one names is there, and has one', () => {
  const conditions = new Map(rules.map(({ rule }) => [rule.id, rule.given]));
  for (const { rule } of rules)
    for (const id of [...(rule.beside ?? []), ...(rule.unless ?? [])]) expect(conditions.get(id), id).toBeDefined();
});
