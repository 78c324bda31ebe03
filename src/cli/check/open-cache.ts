import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/index.ts';
import { say } from '../say.ts';
import { isDiagnostics } from './is-diagnostics.ts';

/** So many results are kept; of older ones, those are forgotten that were not asked for this time. */
const most = 20_000;

/** The results of earlier runs, by the hash of what was checked. */
export interface Cache {
  readonly find: (sha256: string) => readonly Diagnostic[] | undefined;
  readonly keep: (sha256: string, diagnostics: readonly Diagnostic[]) => void;
  /** Writes what is new, whole or not at all. */
  readonly save: () => void;
}

/**
 * Opens the results that are kept in a folder. Those of another key, and a file that holds anything else, count as none.
 *
 * @param key stands for all that decides on a result beside the plan: version, rules, options
 */
export function openCache(folder: string, key: string): Cache {
  const path = join(folder, 'check.json');
  const old = read(path, key);
  const used = new Map<string, readonly Diagnostic[]>();
  let isNew = false;
  return {
    find(sha256) {
      const found = used.get(sha256) ?? old.get(sha256);
      if (!isDiagnostics(found)) return undefined;
      used.set(sha256, found);
      return found;
    },
    keep(sha256, diagnostics) {
      isNew = true;
      used.set(sha256, diagnostics);
    },
    save() {
      if (!isNew) return;
      const all = new Map([...used, ...[...old].filter(([sha256]) => !used.has(sha256))].slice(0, most));
      write(folder, path, JSON.stringify({ key, results: Object.fromEntries(all) }));
    },
  };
}

function read(path: string, key: string): ReadonlyMap<string, unknown> {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof kept !== 'object' || kept === null || !('key' in kept) || kept.key !== key) return new Map();
    return 'results' in kept && typeof kept.results === 'object' && kept.results !== null
      ? new Map(Object.entries(kept.results))
      : new Map();
  } catch {
    return new Map();
  }
}

function write(folder: string, path: string, text: string): void {
  const draft = `${path}.${String(process.pid)}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    // What could not be made need not be taken away, and a folder that is a file cannot be looked into.
    if (existsSync(draft)) rmSync(draft, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    say(`planwright: ${path}: the results could not be kept (${code}); --cache-location names another folder`);
  }
}
