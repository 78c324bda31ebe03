import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { choicesAlone } from '../helpers/choices-alone.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';

const lexicons = readLexicons();

describe('what a note chooses that weighs nothing', () => {
  it.each(choicesAlone().map((one) => [one.statement, one] as const))('%s', (_, { language, source, taken }) => {
    const found = extract(source, lexicons);
    const chosen = found.facts.filter(({ kind }) => kind === 'choice').map(({ text }) => text);
    expect([found.language, ...chosen]).toEqual(taken === '' ? [language] : [language, taken]);
  });
});
