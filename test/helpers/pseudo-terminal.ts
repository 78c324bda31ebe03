import { setTimeout as sleep } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** A program on a pseudo-terminal, with the screen as a person sees it. */
export interface PseudoTerminal {
  /** The lines of the screen and of what scrolled out of it, without blank ones at the end. */
  readonly screen: () => string;
  /** The lines that are on the screen now, without what scrolled out of it. */
  readonly visible: () => readonly string[];
  /** Everything that was written, codes and all. */
  readonly written: () => string;
  /** Types keys as a terminal sends them. */
  readonly type: (keys: string) => void;
  /** Waits until the screen holds a text. */
  readonly until: (text: string | RegExp) => Promise<string>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Closes the terminal under the program, as closing its window does. */
  readonly shut: () => void;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number>;
}

/** What a test starts. */
export interface Program {
  readonly args: readonly string[];
  /** Where standard output goes; without it, to the terminal. */
  readonly stdout?: string;
  /** The file that standard input comes from; without it, from the terminal. */
  readonly stdin?: string;
  readonly folder: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

// Only where something does not appear at all is it ever waited for so long.
const patience = 25_000;

/** Runs node on a pseudo-terminal of its own. */
export function startOnTerminal({
  args,
  stdin,
  stdout,
  folder,
  columns = 100,
  rows = 40,
  env = {},
}: Program): PseudoTerminal {
  const { CI: _ci, NO_COLOR: _noColor, FORCE_COLOR: _forceColor, ...inherited } = process.env;
  const size = { cols: columns, rows };
  const terminal = new xterm.Terminal({ ...size, allowProposedApi: true, scrollback: 5000 });
  const from = stdin === undefined ? '' : ` < '${stdin}'`;
  const to = stdout === undefined ? '' : ` > '${stdout}'`;
  const shell = ['-c', `exec "$0" "$@"${from}${to}`, process.execPath, ...args];
  const isPlain = stdin === undefined && stdout === undefined;
  const program = spawn(isPlain ? process.execPath : '/bin/sh', isPlain ? [...args] : shell, {
    ...size,
    name: env['TERM'] ?? 'xterm-256color',
    cwd: folder,
    env: { ...inherited, TERM: 'xterm-256color', ...env },
  });
  let written = '';
  program.onData((data) => {
    written += data;
    terminal.write(data);
  });
  const ended = new Promise<number>((resolve) => {
    program.onExit(({ exitCode, signal }) => resolve(signal === undefined || signal === 0 ? exitCode : 128 + signal));
  });
  const screen = (): string => {
    const { active } = terminal.buffer;
    const lines = Array.from({ length: active.length }, (_, at) => active.getLine(at)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  };
  const visible = (): readonly string[] => {
    const { active } = terminal.buffer;
    return Array.from({ length: rows }, (_, at) => active.getLine(active.baseY + at)?.translateToString(true) ?? '');
  };
  const until = async (text: string | RegExp): Promise<string> => {
    for (const start = performance.now(); performance.now() - start < patience;) {
      const seen = screen();
      if (typeof text === 'string' ? seen.includes(text) : text.test(seen)) return seen;
      await sleep(15);
    }
    throw new Error(`waited in vain for ${String(text)}; the screen is\n${screen()}`);
  };
  return {
    screen,
    visible,
    written: () => written,
    type: (keys) => program.write(keys),
    until,
    kill: (signal) => program.kill(signal),
    shut: () => ('destroy' in program && typeof program.destroy === 'function' ? program.destroy() : program.kill()),
    ended,
  };
}

/** The keys that a terminal sends. */
export const keys = {
  enter: '\r',
  down: '\u001B[B',
  up: '\u001B[A',
  right: '\u001B[C',
  backTab: '\u001B[Z',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlJ: '\n',
  ctrlO: '\u000F',
  ctrlR: '\u0012',
  ctrlS: '\u0013',
  pasted: (text: string): string => `\u001B[200~${text}\u001B[201~`,
} as const;
