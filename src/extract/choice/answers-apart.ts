import type { Option } from '../options/types.ts';

/** What was answered in chapters that ask something else than that of the choice. */
export function answersApart(options: readonly Option[], taken: ReadonlySet<Option>): readonly Option[] {
  const settled = new Set([...taken].map(({ matter }) => matter));
  return options.filter(({ by, told, matter }) => by === 'poll' && told === 'chosen' && !settled.has(matter));
}
