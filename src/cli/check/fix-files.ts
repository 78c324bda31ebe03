import { readFileSync, realpathSync } from 'node:fs';
import { type CheckOptions, fix } from '../../check/index.ts';
import type { Diagnostic } from '../../model/index.ts';
import { readMarkdown } from '../files/read-markdown.ts';
import { type Output, writeWhole } from '../files/write-whole.ts';
import { PlanwrightError } from '../planwright-error.ts';

/** A plan with what it is to be held against. */
export interface PlanToFix {
  readonly path: string;
  readonly options: CheckOptions;
}

/** What fixing did. */
export interface FixedFiles {
  readonly fixed: readonly Diagnostic[];
  /** How many files have changed. */
  readonly files: number;
}

/**
 * Mends plans in their places: all of them, or none where one cannot be read or written.
 *
 * @throws PlanwrightError where one cannot be
 */
export function fixFiles(plans: readonly PlanToFix[]): FixedFiles {
  const outputs: (Output & { readonly before: Uint8Array })[] = [];
  const fixed: Diagnostic[] = [];
  for (const { path, options } of plans) {
    const before = readMarkdown(path).text;
    const mended = fix(before, options);
    if (mended.text === before) continue;
    for (const one of mended.fixed) fixed.push(one);
    // A link stays one: the file it leads to is mended. A byte order mark, which reading takes away, stays too.
    const bytes = readFileSync(path);
    const mark = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? '\uFEFF' : '';
    outputs.push({ path: realpathSync(path), text: mark + mended.text, before: bytes });
  }
  const changed = outputs.find(({ path, before }) => !readFileSync(path).equals(before));
  if (changed)
    throw new PlanwrightError(`${changed.path}: it has changed while it was read`, 'run it again; nothing was written');
  writeWhole(outputs, { force: true });
  return { fixed, files: outputs.length };
}
