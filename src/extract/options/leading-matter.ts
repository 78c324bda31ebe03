import type { Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

/** The matter that the plan is about, where several are decided each in its chapter: that of the first choice. */
export function leadingMatter({ decision: { choices, options, leading } }: Reading): Section | undefined {
  if (leading) return leading;
  const [taken] = choices.flatMap(({ evidence }) => evidence.flatMap((sign) => sign.options));
  return taken?.matter ?? options.find(({ matter }) => matter)?.matter;
}
