import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../scripts/unicode/', import.meta.url);
const { fixedClasses } = await import(new URL('fixed-classes.mjs', folder).href);
const { unicode, ...classes }: Record<string, string> = JSON.parse(
  readFileSync(new URL('classes.json', folder), 'utf8'),
);

/** What a class takes in and what Unicode has, of the first plane; surrogates stand for nothing. */
function differences(name: string): { more: string[]; less: string[] } {
  const ours = new RegExp(`^[${classes[name]}]$`, 'u');
  const theirs = new RegExp(String.raw`^\p{${name}}$`, 'u');
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const known = units.filter((unit) => !/^\p{Surrogate}|\p{Cn}$/u.test(unit));
  return {
    more: known.filter((unit) => ours.test(unit) && !theirs.test(unit)),
    less: known.filter((unit) => !ours.test(unit) && theirs.test(unit)),
  };
}

describe('what regular expressions take for letters', () => {
  it('is told by a version of Unicode', () => {
    expect(unicode).toMatch(/^\d+\.\d+$/u);
  });

  it('is every letter of the first plane, and beyond that only marks', () => {
    const { more, less } = differences('L');
    expect(less).toEqual([]);
    expect(more.filter((unit) => !/\p{M}/u.test(unit))).toEqual([]);
  });

  it.each(['N', ...Object.keys(classes).filter((name) => name.startsWith('Script='))])(
    'is what Unicode says: %s',
    (name) => {
      expect(differences(name)).toEqual({ more: [], less: [] });
    },
  );

  it.each(['Lu', 'Ll'])('tells the case of letters apart in Latin, Greek, Cyrillic and Armenian: %s', (name) => {
    const { more, less } = differences(name);
    expect(more).toEqual([]);
    expect(less.filter((unit) => /[\u0000-\u052F\u1E00-\u1FFF]/u.test(unit))).toEqual([]);
  });

  it.each(['𠮷', '𞤀', '𐐀'])('goes beyond the first plane: %s', (letter) => {
    expect(letter).toMatch(new RegExp(`^[${classes['L']}]$`, 'u'));
  });
});

describe('the expressions of a module', () => {
  const N = classes['N'] ?? '';
  const twice = N.replaceAll('\\', '\\\\');
  it.each([
    [String.raw`/\p{N}+/u`, `/[${N}]+/u`],
    [String.raw`/[^\p{N}_]/u`, `/[^${N}_]/u`],
    [String.raw`/[\]\p{N}]\p{N}/u`, `/[\\]${N}][${N}]/u`],
    [String.raw`['[', /\p{N}/u]`, `['[', /[${N}]/u]`],
    [String.raw`new RegExp('[\\p{N}]', 'u')`, `new RegExp('[${twice}]', 'u')`],
    ['String.raw`[^\\p{N}](${one})\\p{N}`', `String.raw\`[^${N}](\${one})[${N}]\``],
    [String.raw`/\P{N}\p{Emoji}/u`, String.raw`/\P{N}\p{Emoji}/u`],
    ['// \\p{N}', '// \\p{N}'],
  ])('%s', (code, expected) => {
    expect(fixedClasses(code, 'one.ts')).toBe(expected);
  });

  it('name no letters any more', () => {
    const left = globSync('src/**/*.ts').filter((path) => {
      const code = fixedClasses(readFileSync(path, 'utf8'), path).replaceAll(/^\s*(?:\/\/|\/?\*).*$/gmu, '');
      return Object.keys(classes).some((name) => code.includes(`p{${name}}`));
    });
    expect(left).toEqual([]);
  });
});
