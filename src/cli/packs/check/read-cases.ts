import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compare } from '../../../text/index.ts';
import { readText, type TextFile } from '../../files/read-text.ts';
import { PlanwrightError } from '../../planwright-error.ts';

/** A golden case: what goes in, and where the plan that is expected stands. */
export interface GoldenCase {
  readonly name: string;
  readonly brainstorm?: TextFile;
  readonly answers?: TextFile;
  /** The path of the expected plan, and its text where it is there. */
  readonly expected: { readonly path: string; readonly text?: string };
}

/**
 * The golden cases of a pack's folder, in code-point order of their names.
 *
 * @throws PlanwrightError where a file cannot be read, or is a link
 */
export function readCases(folder: string): readonly GoldenCase[] {
  return namesIn(join(folder, 'cases')).map((name) => {
    const at = (file: string): string => relative('', join(folder, 'cases', name, file));
    const brainstorm = fileAt(at('brainstorm.md'));
    const answers = fileAt(at('answers.yaml'));
    const expected = fileAt(at('expected.plan.md'));
    return {
      name,
      ...(brainstorm && { brainstorm }),
      ...(answers && { answers }),
      expected: { path: at('expected.plan.md'), ...(expected && { text: expected.text }) },
    };
  });
}

function namesIn(folder: string): readonly string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted(compare);
}

function fileAt(path: string): TextFile | undefined {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return undefined;
  if (!there.isFile())
    throw new PlanwrightError(`${path}: this is no plain file`, 'a pack is read without following links');
  return readText(path);
}
