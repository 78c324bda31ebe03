import yargs, { type Argv } from 'yargs';
import { type Arguments, type Command, type CommandEntry, standardStream } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { refuseMistyped } from './commands/refuse-mistyped.ts';
import { complete, completionFlag } from './complete.ts';
import type { Context } from './context.ts';
import { Interrupted } from './interrupted.ts';
import { PlanwrightError } from './planwright-error.ts';
import { refusedBySystem } from './refused-by-system.ts';
import { say } from './say.ts';

const codes = { done: 0, refused: 2, bug: 70 } as const;

/** `planwright notes.md` is the same as `planwright plan notes.md`. */
function withCommand(given: readonly string[]): readonly string[] {
  const argv = given.map((word) => (word === '-' ? standardStream : word));
  const names = commands.map((command) => command.name);
  const [first] = argv;
  const named =
    first !== undefined &&
    (names.includes(first) || ['completion', completionFlag, '--help', '-h', '--version', '-V'].includes(first));
  return named || first === undefined ? argv : ['plan', ...argv];
}

/** Makes a command known, with those below it. */
function register(
  parser: Argv,
  { usage, describe, load }: CommandEntry,
  run: (command: Command, args: Arguments) => Promise<void>,
): void {
  parser.command(
    usage,
    describe,
    async (builder) => {
      const command = await load();
      const built = command.build(builder);
      for (const below of command.inside ?? []) register(built, below, run);
      return built;
    },
    async (args) => run(await load(), args),
  );
}

/** What yargs says of arguments. */
function refused(message: string): PlanwrightError {
  return new PlanwrightError(message.replace(/\n/gu, ' '), 'planwright --help shows what there is');
}

function explain(thrown: unknown, debug: boolean): number {
  const error =
    thrown instanceof Error && thrown.name === 'YError' ? refused(thrown.message) : (refusedBySystem(thrown) ?? thrown);
  if (error instanceof PlanwrightError) {
    say(`planwright: ${error.message}${error.hint === undefined ? '' : `; ${error.hint}`}`);
    return codes.refused;
  }
  if (error instanceof Interrupted) {
    say(`planwright: ${error.message}`);
    return error.code;
  }
  const message = error instanceof Error ? error.message : String(error);
  say(`planwright: this is a bug in planwright, please report it: ${message}${debug ? '' : ' (--debug shows where)'}`);
  if (debug && error instanceof Error && error.stack !== undefined) say(error.stack);
  return codes.bug;
}

/**
 * Runs the command line.
 *
 * @param argv the arguments without node and script
 * @returns the exit code: 0 done, 1 findings, 2 refused, 70 a bug, 130 interrupted (143 and 129 by SIGTERM and SIGHUP)
 */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  let code: number = codes.done;
  const parser = yargs([...withCommand(argv)])
    .scriptName('planwright')
    .locale('en')
    .usage(
      '$0 <command>\n\nTurns a brainstorm into a ten-section implementation plan, offline and the same every time.',
    )
    .option('debug', { type: 'boolean', describe: 'Show where a bug happened', hidden: true })
    .strict()
    .recommendCommands()
    .demandCommand(1, 'Name a brainstorm or a command; planwright --help lists them')
    .help()
    .alias('help', 'h')
    .version(false)
    .option('version', { alias: 'V', type: 'boolean', describe: 'Show the version' })
    .exitProcess(false)
    .completion('completion', 'Print a completion script for bash or zsh', complete(argv, context.root))
    .fail((message, error) => {
      if (!error) refuseMistyped(argv[0]);
      throw error ?? refused(message);
    });
  const run = async (command: Command, args: Arguments): Promise<void> => {
    code = await command.run(args, context);
  };
  for (const command of commands) register(parser, command, run);
  try {
    await parser.parseAsync();
    return code;
  } catch (error) {
    // Nothing is said in the middle of a line that somebody is writing, whatever stands in it.
    if (argv.includes(completionFlag)) return codes.done;
    return explain(error, argv.includes('--debug'));
  }
}
