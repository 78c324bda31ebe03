import { codeAt } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import type { NamedPlace } from './names-beside.ts';
import { allMatches } from '../../text/index.ts';

/** A name that only code has, where nothing shows that it is part of a longer one, or called. */
const snake = /(?<![\p{L}\p{N}_./:@#$\\{<[-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\p{L}\p{N}_(/=[{-]|[.:]\w)/gu;

/** The names in snake case that stand in a text without marks. */
export function bareNames({ text, codes }: Stretch): readonly NamedPlace[] {
  if (!text.includes('_')) return [];
  return allMatches(text, snake)
    .map(({ 0: name, index: start }) => ({ name, start, end: start + name.length, marked: false }))
    .filter(({ start, end }) => !codeAt(codes, start, end));
}
