import type { Severity } from '../../model/index.ts';
import type { CheckedFile } from '../types.ts';

/** How many findings of each severity there are, and in how many files. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly files: number;
  readonly filesWithFindings: number;
}

/** Counts findings. */
export function tally(files: readonly CheckedFile[]): Tally {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const of = (severity: Severity): number => all.filter((one) => one.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    files: files.length,
    filesWithFindings: files.filter(({ diagnostics }) => diagnostics.length > 0).length,
  };
}
