import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Facts } from '../../src/model/index.ts';
import { choicesAlone } from '../helpers/choices-alone.ts';
import { extractCase, extractCases } from '../helpers/extract-case.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';
import { readings } from '../helpers/readings.ts';
import { withoutMarks } from '../helpers/without-marks.ts';

const lexicons = readLexicons();

/** Languages whose letters bear marks that many leave out; in those of the north and in German others stand for them. */
const marked: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt', 'pl', 'tr', 'vi']);

/** Where a word is another one without its mark: "à" and "a", "é" and "e", "dùng" and "ứng dụng". */
const doubtful: ReadonlySet<string> = new Set([
  'points-behind-labels-in-three-tongues',
  'vi-decision-in-sections',
  'cartao-transporte-offline',
  'ferrovia-turni',
]);

const cases = [
  ...extractCases().map((name) => ({ name, source: extractCase(name)[0]?.source ?? '' })),
  ...readings().map(({ name, source }) => ({ name, source })),
]
  .filter(({ name, source }) => !doubtful.has(name) && withoutMarks(source) !== source)
  .map((one) => ({ ...one, found: extract(one.source, lexicons) }))
  .filter(({ found }) => marked.has(found.language));

const notes = choicesAlone().filter(({ language, source }) => marked.has(language) && withoutMarks(source) !== source);

function seen({ facts }: Facts): readonly string[] {
  return facts.map(({ kind, line, text }) => withoutMarks(`${kind} ${line}: ${text}`));
}

describe('a document whose author types no marks on letters', () => {
  it.each(cases)('says the same: $name', ({ source, found }) => {
    const told = extract(withoutMarks(source), lexicons);
    expect(told.language).toBe(found.language);
    expect(seen(told)).toEqual(seen(found));
  });

  it.each(notes)('chooses the same: $language $source', ({ source, taken }) => {
    const { facts } = extract(withoutMarks(source), lexicons);
    const chosen = facts.filter(({ kind }) => kind === 'choice').map(({ text }) => text);
    expect(chosen.join(' | ')).toBe(withoutMarks(taken));
  });
});
