import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { decisionTables } from '../helpers/decision-tables.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';

const lexicons = readLexicons();

describe.each([...decisionTables()])('which of three options a decision takes: %s', (_, table) => {
  it.each(table.map((put) => [put.decided, put] as const))('%s', (_decided, { sources, taken }) => {
    const chosen = sources.map((source) =>
      extract(source, lexicons)
        .facts.filter(({ kind }) => kind === 'choice')
        .map(({ text }) => text)
        .join(' | '),
    );
    expect(chosen).toEqual(sources.map(() => taken));
  });
});
