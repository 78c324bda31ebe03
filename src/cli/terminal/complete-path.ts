import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { compare } from '../../text/index.ts';

/** A path as far as it is sure, and the names that it may go on with, where there are several. */
export interface Completion {
  readonly text: string;
  readonly offers: readonly string[];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((one) => (one.isDirectory() ? `${one.name}/` : one.name));
  } catch {
    return [];
  }
}

function common(a: string, b: string): string {
  const length = [...a].findIndex((sign, at) => [...b][at] !== sign);
  return length < 0 ? a : [...a].slice(0, length).join('');
}

/** Completes the path of a file, as a shell does: hidden names only where a dot is typed. Nothing to complete: as typed. */
export function completePath(typed: string, folder: string): Completion {
  const slash = typed.lastIndexOf('/') + 1;
  const [head, tail] = [typed.slice(0, slash), typed.slice(slash)];
  const names = namesIn(resolve(folder, head))
    .filter((name) => name.startsWith(tail) && (tail.startsWith('.') || !name.startsWith('.')))
    .toSorted(compare);
  const [first] = names;
  if (first === undefined) return { text: typed, offers: [] };
  return { text: head + names.reduce(common, first), offers: names.length > 1 ? names : [] };
}
