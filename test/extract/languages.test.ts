import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectLanguages } from '../../src/extract/language.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';

const lexicons = readLexicons();

/** Lines of a table: a language, and a short text in it; ⏎ is a line break. */
const texts = readFileSync(join(import.meta.dirname, '../fixtures/languages.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line): readonly [string, string] => {
    const at = line.indexOf(' | ');
    return [line.slice(0, at), line.slice(at + 3).replaceAll('⏎', '\n')];
  });

/** Languages of which each has most of the others' frequent words. */
const kin: ReadonlySet<string> = new Set(['da', 'no', 'sv']);

describe('the language of a short text', () => {
  it.each(texts)('%s: %s', (language, text) => {
    const told = detectLanguages(text, lexicons);
    expect(told.language).toBe(language);
    const others = told.spoken.map((one) => one.language).filter((one) => one !== language && kin.has(one));
    expect(others).toEqual(kin.has(language) ? [] : others);
  });

  it('that is mixed takes in one of several alike', () => {
    const { spoken } = detectLanguages(
      'The rest of it is not changed. Vi bruger det ikke, og det er uden problemer.',
      lexicons,
    );
    expect(spoken.map((one) => one.language).filter((one) => kin.has(one))).toEqual(['da']);
  });
});
