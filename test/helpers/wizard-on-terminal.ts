import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import type { BundledCli } from './bundle-cli.ts';
import { keys, type Program, type PseudoTerminal, startOnTerminal } from './pseudo-terminal.ts';

const brainstorm = `# Live order status

We poll every 5 s today and the load on the API is too high.

## Options

### A: Short polling
- Simple, but wasteful

### B: Server-sent events
- One connection for each client

## Decision

We go with **Server-sent events** because browsers reconnect by themselves.

## Constraints
- No new infrastructure
- Must ship in March

## API
- \`GET /v1/orders/{id}/stream\` streams the status changes of one order
`;

/** A wizard that runs, in a folder of its own. */
export interface WizardOnTerminal extends PseudoTerminal {
  readonly folder: string;
  /** The text of a file in that folder. */
  readonly read: (name: string) => string;
  /** Waits until a file in that folder holds a text: nobody is so quick that what they typed is not there yet. */
  readonly onDisk: (name: string, text: string) => Promise<void>;
}

/** What a wizard is started with, beside the brainstorm `notes.md`. */
export interface WizardStart extends Partial<Omit<Program, 'args'>> {
  readonly flags?: readonly string[];
  /** What is changed in the brainstorm. */
  readonly change?: (brainstorm: string) => string;
}

/** Starts the wizard on a small brainstorm, in a new folder or in that of an earlier run. */
export function startWizard(
  cli: BundledCli,
  { flags = [], change = (text) => text, ...rest }: WizardStart = {},
): WizardOnTerminal {
  const folder = rest.folder ?? mkdtempSync(join(cli.folder, 'case-'));
  writeFileSync(join(folder, 'notes.md'), change(brainstorm));
  const terminal = startOnTerminal({ ...rest, folder, args: [cli.script, 'notes.md', ...flags] });
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const onDisk = async (name: string, text: string): Promise<void> => {
    for (let waited = 0; waited < 500; waited += 1) {
      if (existsSync(join(folder, name)) && read(name).includes(text)) return;
      await sleep(10);
    }
    throw new Error(`waited in vain for ${text} in ${name}`);
  };
  return { ...terminal, folder, read, onDisk };
}

/** Answers what is asked with one key each, until the screen says something, or the review. */
export async function answerAll(run: PseudoTerminal, key: string, end = 'Review: '): Promise<void> {
  for (let asked = ''; ;) {
    const seen = await run.until(/ · question \d+ of \d+|Review: /u);
    if (seen.includes(end)) return;
    const now = seen.slice(seen.lastIndexOf('Section '));
    if (now !== asked) run.type(key);
    asked = now;
    await sleep(20);
  }
}

interface Titled {
  readonly title: string;
  readonly fields?: readonly { readonly name: string; readonly title: string }[];
}

/** The words in which the built-in pack asks a question, or for a field of its records. */
export function titleOf(id: string, field?: string): string {
  const folder = join(import.meta.dirname, '../../templates/ten-section/questions');
  const question: Titled = parse(readFileSync(join(folder, `${id}.yaml`), 'utf8'));
  return (field === undefined ? question : question.fields?.find(({ name }) => name === field))?.title ?? '';
}

/** The ids of all questions of the built-in pack. */
export function questionIds(): readonly string[] {
  const folder = join(import.meta.dirname, '../../templates/ten-section/questions');
  return readdirSync(folder).map((name) => name.replace('.yaml', ''));
}

/** Moves the cursor with a key until it is on a line that holds a text. */
export async function moveTo(run: PseudoTerminal, text: string, key: string = keys.down): Promise<void> {
  const activeLine = (): string | undefined =>
    run
      .screen()
      .split('\n')
      .findLast((line) => line.startsWith('❯'));
  for (let moves = 0; moves < 60; moves += 1) {
    const active = activeLine();
    if (active?.includes(text)) return;
    run.type(key);
    // A busy machine draws late: the next key waits for the line to move. At the end of a list it does not.
    for (let waited = 0; waited < 25 && activeLine() === active; waited += 1) await sleep(40);
  }
  throw new Error(`there is no way to ${text}; the screen is\n${run.screen()}`);
}
