import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { optionsByContrast } from './by-contrast.ts';
import { optionsByHeading } from './by-heading.ts';
import { optionsByList } from './by-list.ts';
import { optionsByProse } from './by-prose.ts';
import { optionsByProsAndCons } from './by-pros-and-cons.ts';
import { optionsByTable } from './by-table.ts';
import { mergeOptions } from './merge-options.ts';
import type { Option } from './types.ts';

/** The ways in which people introduce options, surest first: a later one only adds what it names anew. */
const finders = [
  optionsByHeading,
  optionsByList,
  optionsByProsAndCons,
  optionsByTable,
  optionsByContrast,
  optionsByProse,
] as const;

/** The alternatives that a document weighs against each other, in source order. */
export function findOptions(outline: Outline, words: Words): readonly Option[] {
  return mergeOptions(finders.flatMap((find) => [...find(outline, words)]));
}
