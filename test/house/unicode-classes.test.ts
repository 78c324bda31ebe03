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

  it('is every letter of the first plane but those of mathematics', () => {
    const { more, less } = differences('L');
    expect(less.filter((unit) => !/[\u2070-\u2182]/u.test(unit))).toEqual([]);
    // Marks, and what stands among the letters of a script; no stop, and no sign of punctuation that scripts share.
    expect(
      more.filter((unit) =>
        /[\p{Terminal_Punctuation}\0-\u00F7\u2000-\u20CF\u2100-\u2BFF\u2E00-\u3029\u3030-\u303F\uFF00-\uFF20]/u.test(
          unit,
        ),
      ),
    ).toEqual([]);
  });

  it('knows the numbers of Arabic, Persian, Hindi and of wide writing; those of other scripts are letters', () => {
    const { more, less } = differences('N');
    expect(more).toEqual([]);
    expect(less.filter((unit) => !new RegExp(`[${classes['L']}]`, 'u').test(unit))).toEqual([]);
    expect(less.join('')).not.toMatch(/[\d²½Ⅳ①٣۳३３]/u);
  });

  it.each(Object.keys(classes).filter((name) => name.startsWith('Script=')))('is what Unicode says: %s', (name) => {
    expect(differences(name)).toEqual({ more: [], less: [] });
  });

  it.each([
    ['Lu', 'AZÀÖØÞĀĄČĎĘĞİŁŃŐŘŚŞŠŤŮŻŽȘȚΑΩΆЀАЯҐІЇЎՀＡ'],
    ['Ll', 'azßàöøÿāąčďęğıłńőřśşšťůżžșțαωάѐаяґіїўհａ'],
  ])('tells the case of letters apart: %s', (name, letters) => {
    const { more, less } = differences(name);
    expect(more).toEqual([]);
    expect(letters).toMatch(new RegExp(`^[${classes[name]}]*$`, 'u'));
    expect(less.filter((unit) => /[\0-\u017F\u0370-\u045F]/u.test(unit))).toEqual([]);
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
