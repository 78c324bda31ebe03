import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether this system has a program, and lets it run. */
function works(...[program = '', ...args]: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** Network namespaces without any interface, where this system lets a person make one. */
export const canSeparate = works('unshare', '-rn', 'true');

/** Whether system calls can be recorded here. */
export const canTrace = canSeparate && works('unshare', '-rn', 'strace', '-f', '-e', 'trace=execve', 'true');

/** The command line that runs a command where there is no network, and records what it asks of the system. */
export function withoutNetwork(command: readonly string[], trace: string): readonly string[] {
  const tracing = canTrace
    ? ['strace', '-f', '-q', '-e', 'trace=%network,execve', '-e', 'signal=none', '-o', trace]
    : [];
  return ['unshare', '-rn', ...tracing, ...command];
}

/** The system calls of a recording, but for the one that starts the program itself. */
export function recordedCalls(trace: string): readonly string[] {
  const lines = readFileSync(trace, 'utf8').split('\n');
  const calls = lines.map((line) => line.replace(/^\d+ +/u, '')).filter((line) => /^(?:<\.\.\. )?\w+[( ]/u.test(line));
  const [first = '', ...others] = calls;
  return first.startsWith('execve(') ? others : calls;
}
