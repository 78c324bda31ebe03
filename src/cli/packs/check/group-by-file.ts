import type { Diagnostic } from '../../../model/index.ts';
import type { CheckedFile } from '../../../report/index.ts';
import type { CheckedPack } from './check-pack.ts';

/** The findings of a pack by file; a pack without findings is one file without. */
export function groupByFile({ name, diagnostics }: CheckedPack): readonly CheckedFile[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const path = one.path ?? name;
    byFile.set(path, [...(byFile.get(path) ?? []), one]);
  }
  if (byFile.size === 0) return [{ path: name, diagnostics: [] }];
  return [...byFile].map(([path, found]) => ({ path, diagnostics: found }));
}
