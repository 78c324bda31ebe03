import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { didYouMean, sanitize } from '../../text/index.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { readStandardInput } from './read-standard-input.ts';
import { sha256 } from './sha256.ts';
import { spareMemory } from './spare-memory.ts';

/** Larger files are refused: no person wrote them. */
const mostBytes = 10 * 1024 * 1024;

/** A text file as read: without byte order mark, with the hash of its bytes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function neighbour(path: string): string {
  try {
    const name = basename(path);
    const near = didYouMean(
      name,
      readdirSync(dirname(path)).filter((one) => one !== name),
    );
    return near === undefined ? '' : ` (did you mean ${near}?)`;
  } catch {
    return '';
  }
}

function readBytes(path: string, shown: string): Uint8Array {
  try {
    return path === '-' ? readStandardInput() : readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT')
      throw new PlanwrightError(`${shown}: there is no such file${neighbour(path)}`, 'check the path');
    if (code === 'EISDIR') throw new PlanwrightError(`${shown}: this is a folder`, 'name a file in it');
    if (code === 'EACCES' || code === 'EPERM')
      throw new PlanwrightError(`${shown}: it may not be read`, 'check its permissions');
    throw new PlanwrightError(`${shown}: it cannot be read (${code || 'unknown error'})`);
  }
}

/**
 * Reads a text file whole; `-` is standard input.
 *
 * @returns the file; its hash is made when it is asked for
 * @throws PlanwrightError where it is missing, a folder, too large, empty or not UTF-8
 */
export function readText(path: string): TextFile {
  const shown = path === '-' ? 'standard input' : sanitize(path);
  const bytes = readBytes(path, shown);
  if (bytes.length > mostBytes)
    throw new PlanwrightError(`${shown}: it has more than 10 MiB`, 'split it, or name the part that decides');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PlanwrightError(`${shown}: it is not UTF-8 text`, 'save it as UTF-8');
  }
  if (text.trim() === '') throw new PlanwrightError(`${shown}: it is empty`, 'write it first, or name another file');
  spareMemory(bytes.length);
  return {
    path,
    text,
    get sha256() {
      return sha256(bytes);
    },
  };
}
