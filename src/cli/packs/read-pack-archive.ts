import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { PlanwrightError } from '../planwright-error.ts';
import { isPackFile } from './is-pack-file.ts';
import { packBounds } from './pack-bounds.ts';
import { packText } from './pack-text.ts';

const files: ReadonlySet<string> = new Set(['File', 'OldFile', 'ContiguousFile']);

/**
 * Reads the files of a pack from a `.tgz` as `npm pack` writes it: everything below one folder. Nothing is written to the
 * disk, and nothing but plain files is taken.
 *
 * @returns path within the pack, with `/`, to text
 * @throws PlanwrightError where it cannot be read, holds a link, a device or a path that leads out, or more than packs may
 */
export function readPackArchive(archive: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, type, content } of entriesOf(archive)) {
    const shown = `${archive}: ${path}`;
    if (type === 'Directory') continue;
    if (!files.has(type))
      throw new PlanwrightError(`${shown}: this is no plain file (${type})`, 'pack it without links');
    if (leadsOut(path)) throw new PlanwrightError(`${shown}: this path leads out of the pack`, 'pack it with npm pack');
    const within = path
      .split('/')
      .filter((part) => part !== '.' && part !== '')
      .slice(1)
      .join('/');
    if (!isPackFile(within)) continue;
    if (found.has(within)) throw new PlanwrightError(`${shown}: it is there twice`, 'pack it with npm pack');
    found.set(within, packText(content, shown));
  }
  return found;
}

function leadsOut(path: string): boolean {
  return (
    /^(?:\/|[a-z]:)/iu.test(path) || path.includes('\\') || path.includes('\u0000') || path.split('/').includes('..')
  );
}

interface Entry {
  readonly path: string;
  readonly type: string;
  readonly content: Uint8Array;
}

function entriesOf(archive: string): readonly Entry[] {
  const entries: Entry[] = [];
  const wrong = (reason: string): PlanwrightError =>
    new PlanwrightError(`${archive}: it cannot be read as a pack (${reason})`, 'make it with npm pack');
  const parser = new Parser({ strict: true, maxMetaEntrySize: 64 * 1024 });
  parser.on('entry', (entry: ReadEntry) => {
    if (entries.length >= packBounds.files || entry.size > packBounds.fileBytes)
      throw wrong('more than 5,000 files, or one of more than 1 MiB');
    const parts: Uint8Array[] = [];
    entry.on('data', (part: Uint8Array) => parts.push(part));
    entry.on('end', () => entries.push({ path: entry.path, type: entry.type, content: Buffer.concat(parts) }));
  });
  parser.on('ignoredEntry', (entry: ReadEntry) => entry.resume());
  let failure: Error | undefined;
  parser.on('error', (error: Error) => {
    failure ??= error;
  });
  parser.end(unzipped(archive, wrong));
  if (failure) throw failure instanceof PlanwrightError ? failure : wrong(failure.message);
  return entries;
}

function unzipped(archive: string, wrong: (reason: string) => PlanwrightError): Buffer {
  let size: number;
  try {
    size = statSync(archive).size;
  } catch {
    throw new PlanwrightError(`${archive}: there is no such pack`, 'check the path');
  }
  if (size > packBounds.bytes) throw wrong('more than 16 MiB');
  try {
    // What unfolds beyond the bound is never held.
    return gunzipSync(readFileSync(archive), { maxOutputLength: packBounds.bytes * 2 });
  } catch (error) {
    throw wrong(error instanceof Error && 'code' in error ? String(error.code) : 'no gzip');
  }
}
