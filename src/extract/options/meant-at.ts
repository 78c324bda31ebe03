import { type Outline, rangeOf } from '../outline/index.ts';
import type { Option } from './types.ts';

/** The options that a line may mean by their letters: where those start again in each chapter, the ones of its own. */
export function meantAt<One extends Option>(outline: Outline, options: readonly One[], line: number): readonly One[] {
  return options.filter(({ matter }) => {
    if (!matter) return true;
    const { start, end } = rangeOf(outline, matter);
    return line >= start && line < end;
  });
}
