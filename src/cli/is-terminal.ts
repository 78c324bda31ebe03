import { fstatSync, statSync } from 'node:fs';
import { devNull } from 'node:os';

const numbers = { stdin: 0, stdout: 1, stderr: 2 };

/** Whether a standard stream can be no terminal: it is a file, a pipe or nothing. To ask Node opens it, which takes longer. */
function isPlain(name: keyof typeof numbers): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(numbers[name]);
    return !stats.isCharacterDevice() || stats.rdev === statSync(devNull).rdev;
  } catch {
    return false;
  }
}

/** Whether a person may sit at a standard stream. */
export function isTerminal(name: keyof typeof numbers): boolean {
  const stream: { readonly isTTY?: boolean } | undefined = isPlain(name) ? undefined : process[name];
  return stream?.isTTY === true;
}
