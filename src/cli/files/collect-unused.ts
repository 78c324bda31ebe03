import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { large } from './large.ts';

/**
 * Gives back what the reading of a large text held, before more is made: V8 would let the heap grow by a share of it first.
 * Node hands out its collector in this way alone: https://nodejs.org/api/v8.html#v8setflagsfromstringflags.
 */
export function collectUnused(length: number): void {
  if (length <= large) return;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
