import { rangeOf, type Section } from '../outline/index.ts';
import type { Option } from '../options/types.ts';
import type { Evidence, Weighing } from './types.ts';

/** Nobody counts through more matters in one document; all is read once for each. */
const most = 12;

function withoutNumber(option: Option): Option {
  const { number, alias, ...others } = option;
  return number === undefined && alias === undefined ? option : others;
}

/** What is found outside of all matters: there a letter says nothing. */
function* outside(weighing: Weighing, find: (weighing: Weighing) => Iterable<Evidence>): Iterable<Evidence> {
  const { options } = weighing;
  const bare = options.map((option) => (option.matter ? withoutNumber(option) : option));
  const own = new Map(bare.map((option, at) => [option, options[at] ?? option]));
  for (const sign of find({ ...weighing, options: bare }))
    yield { ...sign, options: sign.options.map((option) => own.get(option) ?? option) };
}

/**
 * Finds signs of a choice where letters start again in several chapters: within each chapter they mean the options of that.
 *
 * @param find reads the whole document with the options that it is given
 */
export function* byMatter(weighing: Weighing, find: (weighing: Weighing) => Iterable<Evidence>): Iterable<Evidence> {
  const { options, outline } = weighing;
  const matters = [...new Set(options.map(({ matter }) => matter))].filter((matter): matter is Section => !!matter);
  if (matters.length === 0) {
    yield* find(weighing);
    return;
  }
  const ranges = matters.slice(0, most).map((matter) => ({ matter, range: rangeOf(outline, matter) }));
  const within = (line: number): Section | undefined =>
    ranges.find(({ range: { start, end } }) => line >= start && line < end)?.matter;
  for (const { matter } of ranges) {
    const meant = options.filter((option) => option.matter === undefined || option.matter === matter);
    for (const sign of find({ ...weighing, options: meant })) if (within(sign.line) === matter) yield sign;
  }
  for (const sign of outside(weighing, find)) if (within(sign.line) === undefined) yield sign;
}
