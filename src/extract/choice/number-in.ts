import type { Option } from '../options/types.ts';

/** The number or letter of an option; where none of them has any, its place among them: "the second option". */
export function numberIn(options: readonly Option[], option: Option): string | undefined {
  if (option.number !== undefined || options.some(({ number }) => number !== undefined)) return option.number;
  return String(options.indexOf(option) + 1);
}
