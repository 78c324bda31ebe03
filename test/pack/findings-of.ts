import type { Diagnostic } from '../../src/model/index.ts';
import { loadPack } from '../../src/pack/index.ts';
import { smallPackFiles } from '../helpers/small-pack-files.ts';

/** A finding on one line: `warning: path:line:column message`. */
export function describeFinding({ path, place, severity, message }: Diagnostic): string {
  const where = place ? `:${String(place.start.line)}:${String(place.start.column)}` : '';
  return `${severity === 'error' ? '' : `${severity}: `}${path ?? ''}${where} ${message}`;
}

/**
 * What is found in the small pack after one piece of one file was replaced: the whole of it where `from` is empty. A file
 * that becomes undefined is not there.
 */
export function findingsOf(path: string, from: string | RegExp, to: string | undefined): readonly string[] {
  const files = smallPackFiles();
  const text = files.get(path) ?? '';
  const isThere = typeof from === 'string' ? text.includes(from) : from.test(text);
  if (from !== '' && !isThere) throw new Error(`${path} does not hold ${String(from)}`);
  if (to === undefined) files.delete(path);
  else files.set(path, from === '' ? to : text.replace(from, to));
  return loadPack(files, { sha256: String }).diagnostics.map(describeFinding);
}
