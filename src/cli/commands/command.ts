import type { Argv } from 'yargs';
import type { Context } from '../context.ts';

/** Arguments as yargs read them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** How the help lists a command. */
export interface CommandEntry {
  readonly name: string;
  /** Name and positional arguments, as yargs writes them. */
  readonly usage: string | readonly string[];
  readonly describe: string;
  readonly load: () => Promise<Command>;
}

/** One command of the command line. */
export interface Command {
  /** Declares its flags and examples. */
  readonly build: (builder: Argv) => Argv;
  /** Commands below this one, as `pack new`. */
  readonly inside?: readonly CommandEntry[];
  /** Reads, calls, writes; answers with the exit code. */
  readonly run: (args: Arguments, context: Context) => Promise<number> | number;
}

/** What stands for `-` while yargs reads the arguments: a lone hyphen is lost on it. */
export const standardStream = '\u0000-';

function plain(value: string): string {
  return value === standardStream ? '-' : value;
}

/** A text argument, if given. */
export function textOf(args: Arguments, name: string): string | undefined {
  const value = args[name];
  return typeof value === 'string' && value !== '' ? plain(value) : undefined;
}

/** A list argument; empty where it was not given. */
export function textsOf(args: Arguments, name: string): readonly string[] {
  const value = args[name];
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) => plain(String(one)));
}
