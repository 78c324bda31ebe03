import { closeSync, existsSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PlanwrightError } from '../planwright-error.ts';

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

function refuse({ path }: Output, force: boolean): void {
  if (!existsSync(dirname(path)))
    throw new PlanwrightError(
      `${path}: its folder does not exist`,
      'make the folder, or name another place with --output',
    );
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return;
  if (there.isDirectory()) throw new PlanwrightError(`${path}: this is a folder`, 'name a file with --output');
  if (there.isSymbolicLink())
    throw new PlanwrightError(
      `${path}: this is a link, and a link is not written through`,
      'name its target with --output',
    );
  if (!force)
    throw new PlanwrightError(
      `${path}: it is there already and is not overwritten`,
      'use --force to replace it, or --output to write elsewhere',
    );
}

function stage({ path, text }: Output): string {
  const draft = `${path}.${String(process.pid)}.tmp`;
  try {
    const file = openSync(draft, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(draft, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new PlanwrightError(
      `${path}: it cannot be written (${code})`,
      'check the folder and its permissions, or use --output',
    );
  }
  return draft;
}

/**
 * Writes files, each whole or not at all: every one is written beside its place first, and only when all of
 * them are on the disk do they take their places.
 *
 * @param force whether a file that is there may be replaced
 * @throws PlanwrightError where one is there already or cannot be written; nothing has changed then
 */
export function writeWhole(outputs: readonly Output[], { force = false }: { readonly force?: boolean } = {}): void {
  for (const output of outputs) refuse(output, force);
  const drafts: string[] = [];
  try {
    for (const output of outputs) drafts.push(stage(output));
    outputs.forEach((output, index) => renameSync(drafts[index] ?? '', output.path));
  } catch (error) {
    for (const draft of drafts) rmSync(draft, { force: true });
    throw error;
  }
}
