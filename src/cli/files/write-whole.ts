import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { PlanwrightError } from '../planwright-error.ts';

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly text: string | Uint8Array;
}

function refuse({ path }: Output, force: boolean): void {
  if (!existsSync(dirname(path)))
    throw new PlanwrightError(
      `${path}: its folder does not exist`,
      'make the folder, or name another place with --output',
    );
  const there = standing(path);
  if (!there) return;
  if (there.isDirectory()) throw new PlanwrightError(`${path}: this is a folder`, 'name a file with --output');
  if (there.isSymbolicLink())
    throw new PlanwrightError(
      `${path}: this is a link, and a link is not written through`,
      'name its target with --output',
    );
  if (!force) throw thereAlready(path);
}

function thereAlready(path: string): PlanwrightError {
  return new PlanwrightError(
    `${path}: it is there already and is not overwritten`,
    'use --force to replace it, or --output to write elsewhere',
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

function unwritable(path: string, error: unknown): PlanwrightError {
  return new PlanwrightError(
    `${path}: it cannot be written (${codeOf(error)})`,
    'check the folder and its permissions, or use --output',
  );
}

/** What stands at a path, a link as such. */
function standing(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Writes a file beside its place. Its name is nobody else's: what a killed run left behind stands in no one's way. */
function stage({ path, text }: Output): string {
  const draft = `${path}.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`;
  const there = standing(path);
  try {
    const file = openSync(draft, 'wx', there ? there.mode & 0o777 : 0o666);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(draft, { force: true });
    throw unwritable(path, error);
  }
  return draft;
}

/** Puts a draft in its place. Where a file must not be replaced, one that came in the meantime is not either. */
function settle(draft: string, path: string, force: boolean): void {
  try {
    if (!force) {
      linkSync(draft, path);
      rmSync(draft);
      return;
    }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw thereAlready(path);
    // This disk knows no links.
  }
  try {
    renameSync(draft, path);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** What stands in a file now; undefined where there is none. */
function contentOf(path: string): Uint8Array | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

function putBack(path: string, content: Uint8Array | undefined): void {
  if (content === undefined) rmSync(path, { force: true });
  else settle(stage({ path, text: content }), path, true);
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
  const done: { readonly path: string; readonly before: Uint8Array | undefined }[] = [];
  try {
    for (const output of outputs) drafts.push(stage(output));
    for (const [index, { path }] of outputs.entries()) {
      const before = outputs.length > 1 ? contentOf(path) : undefined;
      settle(drafts[index] ?? '', path, force);
      done.push({ path, before });
    }
  } catch (error) {
    for (const draft of drafts) rmSync(draft, { force: true });
    for (const { path, before } of done) putBack(path, before);
    throw error;
  }
}
