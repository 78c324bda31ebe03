import { sanitize } from '../text/index.ts';
import { PlanwrightError } from './planwright-error.ts';

/**
 * What to say where the system refused something that nothing nearer by has put into words: a name that is too long, a
 * ring of links, a file where a folder should be. It is no bug.
 *
 * @returns undefined where the error is none of the system's
 */
export function refusedBySystem(error: unknown): PlanwrightError | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined;
  const path = 'path' in error ? `${sanitize(String(error.path))}: ` : '';
  return new PlanwrightError(
    `${path}the system refuses it (${String(error.code)} at ${String(error.syscall)})`,
    'check the path, what stands there, and its permissions',
  );
}
