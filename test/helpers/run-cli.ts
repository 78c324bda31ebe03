import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/planwright.js', import.meta.url));

/** How the program is run: where, with what on standard input, with what environment beside PATH. */
export interface CliRun {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The node to run it with. */
  readonly node?: string;
}

/** Runs the real program with a tiny environment and without a terminal. */
export function runCli(args: readonly string[], { cwd, input = '', env = {}, node = process.execPath }: CliRun = {}) {
  const result = spawnSync(node, [program, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...env },
    maxBuffer: 1 << 28,
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}
