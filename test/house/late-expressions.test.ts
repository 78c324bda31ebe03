import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parseSync, Visitor } from 'rolldown/utils';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../scripts/unicode/', import.meta.url);
const { lateExpressions } = await import(new URL('late-expressions.mjs', folder).href);
const { inPieces, pieceName } = await import(new URL('in-pieces.mjs', folder).href);
const { classes } = await import(new URL('classes.mjs', folder).href);
const { inLetters } = await import(new URL('in-letters.mjs', folder).href);
const { fixedClasses } = await import(new URL('fixed-classes.mjs', folder).href);

const pieces = Object.fromEntries(
  Object.entries(classes).map(([name, ranges]): [string, unknown] => [pieceName(name), ranges]),
);
const late = (code: string): string => lateExpressions(code, 'one.ts');
/** What a module says with the expressions made late, and as it was. */
const saidBy = (code: string): { now: unknown; before: unknown } => ({
  now: runInNewContext(late(code).replace(/^import [^;]*;/u, ''), { ...pieces }),
  before: runInNewContext(fixedClasses(code, 'one.ts')),
});

describe('a pattern in pieces', () => {
  const patterns = globSync('src/**/*.ts').flatMap((path) => {
    const found: string[] = [];
    const { program } = parseSync(path, readFileSync(path, 'utf8'));
    new Visitor({
      Literal: (node) => {
        if ('regex' in node && node.regex.pattern.includes('p{')) found.push(node.regex.pattern);
      },
    }).visit(program);
    return found;
  });

  it('is the same text as with its classes spelled out', () => {
    expect(patterns.length).toBeGreaterThan(200);
    const wrong = patterns.filter((pattern) => {
      const [, spelled] = /^\/(.*)\/u$/su.exec(fixedClasses(`/${pattern}/u`, 'one.ts')) ?? [];
      return runInNewContext(inPieces(pattern).code, { ...pieces }) !== spelled;
    });
    expect(wrong).toEqual([]);
  });
});

describe('ranges in letters', () => {
  it.each(Object.keys(classes))('take the same letters as with escapes: %s', (name) => {
    const ranges = inLetters(classes[name]);
    expect(ranges).not.toContain('\\');
    const [now, before] = [ranges, classes[name]].map((one: string) => new RegExp(`^[${one}]$`, 'u'));
    const units = Array.from({ length: 0x40000 }, (_, unit) => String.fromCodePoint(unit));
    expect(units.filter((unit) => now?.test(unit) !== before?.test(unit))).toEqual([]);
  });
});

describe('an expression is made late', () => {
  it.each([
    ['that a module has a name for', 'const word = /^\\p{L}+$/u; word.test("aß") && !word.test("a1")'],
    ['that is passed on', 'const digit = /\\p{N}/u; "a1b2".replace(digit, "")'],
    [
      'that stands in a list, or is one of two',
      'const digit = /\\p{N}/u; [digit, true ? digit : 0].map(String).join()',
    ],
    ['that keeps its place in a text', 'const word = /\\p{L}+/gu; word.exec("a b"); word.exec("a b").index'],
    ['in a function', 'const is = (text) => /^[\\p{Lu}_]/u.test(text); [is("A"), is("a"), is("_")].join()'],
  ])('%s', (_, code) => {
    expect(late(code)).not.toBe(code);
    expect(late(code)).toContain('??=');
    const { now, before } = saidBy(code);
    expect(now).toBe(before);
  });

  it.each([
    ['without a class', 'const word = /^[a-z]+$/u; word.test("a");'],
    ['that other modules ask for', 'export const word = /\\p{L}/u;'],
    ['of a name that is given twice', 'const word = /\\p{L}/u; const is = (word) => word.test("a"); is(word);'],
    ['that is named in a short way', 'const word = /\\p{L}/u; const both = { word };'],
    ['that may be another', 'let word = /\\p{L}/u; word = /a/u;'],
    ['in a list', 'const all = [/\\p{L}/u, /\\p{N}/u];'],
    ['in a function, with a place in a text', 'const all = (text) => text.match(/\\p{L}/gu);'],
    ['in a text', "const word = new RegExp('\\\\p{L}', 'u');"],
  ])('but not one %s', (_, code) => {
    expect(late(code)).toBe(code);
  });

  it('a property of the same name is left', () => {
    expect(late('const word = /\\p{L}/u; const all = { word: word.test(text.word) };')).toMatch(
      /\{ word: word\(\)\.test\(text\.word\) \}/u,
    );
  });
});
