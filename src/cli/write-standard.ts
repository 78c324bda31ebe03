import { writeSync } from 'node:fs';
import { PlanwrightError } from './planwright-error.ts';

const numbers = { stdout: 1, stderr: 2 };

/** Those whose streams hold what the system did not take: what follows waits behind it. */
const waiting = new Set<string>();

/** The code of what a system says, as EPIPE. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/**
 * Writes text on standard output or standard error. Node's streams of them take a tenth of an empty start to open, which one
 * line is not worth: they stand in where the system cannot take more at once, and for the console of Windows, which wants
 * no bytes.
 *
 * @throws PlanwrightError where standard output cannot be written; a reader that went away wants nothing more, and where
 *   nobody reads what is said, nothing is
 */
export function writeStandard(name: 'stdout' | 'stderr', text: string): void {
  if (process.platform === 'win32' || waiting.has(name)) {
    process[name].write(text);
    return;
  }
  const bytes = Buffer.from(text);
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(numbers[name], bytes, at);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EAGAIN') {
      waiting.add(name);
      process[name].write(bytes.subarray(at));
    } else if (name === 'stdout' && code !== 'EPIPE')
      throw new PlanwrightError(`standard output: it cannot be written (${code})`, 'make room, or write elsewhere');
  }
}
