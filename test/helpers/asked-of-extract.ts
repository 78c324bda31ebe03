import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Facts } from '../../src/model/index.ts';
import { choicesAlone } from './choices-alone.ts';
import { decisionTables } from './decision-tables.ts';
import { type Asked, extractCase, extractCases, readingOfCase } from './extract-case.ts';
import { readings } from './readings.ts';
import { readingText } from './reading-text.ts';
import { shortReadings } from './short-readings.ts';
import { spaced } from './spaced.ts';
import { withoutColumns } from './without-columns.ts';

const folder = join(import.meta.dirname, '../fixtures/extract');

/** So many ways to decide or documents of a few lines are one case, so that no case takes long. */
const together = 20;

/** What a case asks, and the reading that is written beside it. */
function wholeCase(name: string): readonly Asked[] {
  const [asked, ...others] = extractCase(name);
  if (!asked) return [];
  const { wanted, seen } = asked;
  const reading = readFileSync(join(folder, name, 'reading.txt'), 'utf8');
  const both: Asked = {
    ...asked,
    wanted: [wanted, reading],
    seen: (facts) => [seen(facts), readingOfCase(name, facts)],
  };
  return [both, ...others];
}

function choices({ facts }: Facts): string {
  const chosen = facts.filter(({ kind }) => kind === 'choice');
  return chosen.map(({ text }) => text).join(' | ');
}

/** The ways to decide of one table, some of them together, each in one of its layouts by turns. */
function tableCases(): readonly (readonly [string, readonly Asked[]])[] {
  return [...decisionTables()].flatMap(([table, ways]) =>
    ways.flatMap((_, at) => {
      if (at % together > 0) return [];
      const asked = ways.slice(at, at + together).map(({ sources, taken }, more): Asked => ({
        source: sources[(at + more) % sources.length] ?? '',
        wanted: taken,
        seen: choices,
      }));
      return [[`${table} from ${at + 1}`, asked] as const];
    }),
  );
}

/** The notes that weigh nothing, those of a language together. */
function aloneCases(): readonly (readonly [string, readonly Asked[]])[] {
  const asked = choicesAlone().map(
    ({ language, source, taken }) => [language, { source, wanted: taken, seen: choices }] as const,
  );
  const languages = [...new Set(asked.map(([language]) => language))];
  return languages.map((one) => [
    `choices alone ${one}`,
    asked.flatMap(([language, note]) => (language === one ? [note] : [])),
  ]);
}

/** Where spaces are wider, names stand elsewhere in their lines. */
function seenWithoutColumns(facts: Facts): string {
  return withoutColumns(readingText(facts));
}

/** The documents of a few lines, some of them together. */
function shortCases(): readonly (readonly [string, readonly Asked[]])[] {
  return shortReadings().flatMap(({ file, readings }) =>
    readings.flatMap((_, at) => {
      if (at % together > 0) return [];
      const asked = readings.slice(at, at + together).flatMap(({ source, found }): readonly Asked[] => [
        { source, wanted: found, seen: readingText },
        { source: spaced(source), isSpaced: true, wanted: withoutColumns(found), seen: seenWithoutColumns },
      ]);
      return [[`${basename(file)} from ${at + 1}`, asked] as const];
    }),
  );
}

/** All that the tests ask of `extract` as a whole, by the name of the case: documents and what is to be found in them. */
export function askedOfExtract(): ReadonlyMap<string, readonly Asked[]> {
  const cases = extractCases().map((name) => [name, wholeCase(name)] as const);
  const whole = readings().map(({ name, source, file }): readonly [string, readonly Asked[]] => [
    `readings/${name}`,
    [{ source, wanted: readFileSync(file, 'utf8'), seen: readingText }],
  ]);
  return new Map([...cases, ...whole, ...shortCases(), ...tableCases(), ...aloneCases()]);
}
