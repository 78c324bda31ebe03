import { Script } from 'node:vm';

const slot = 'planwrightRun';
const script = new Script(`${slot}()`);

/**
 * What a function gives back, or an error where it takes longer: a loop without an end is broken off, however deep it stands.
 *
 * @param longest in milliseconds
 */
export function withinTime(longest, run) {
  globalThis[slot] = run;
  try {
    return script.runInThisContext({ timeout: longest });
  } finally {
    globalThis[slot] = undefined;
  }
}
