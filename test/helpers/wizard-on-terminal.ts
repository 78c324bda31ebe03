import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BundledCli } from './bundle-cli.ts';
import { type Program, type PseudoTerminal, startOnTerminal } from './pseudo-terminal.ts';

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
}

/** What a wizard is started with, beside the brainstorm `notes.md`. */
export interface WizardStart extends Partial<Omit<Program, 'args'>> {
  readonly flags?: readonly string[];
}

/** Starts the wizard on a small brainstorm, in a new folder or in that of an earlier run. */
export function startWizard(cli: BundledCli, { flags = [], ...rest }: WizardStart = {}): WizardOnTerminal {
  const folder = rest.folder ?? mkdtempSync(join(cli.folder, 'case-'));
  writeFileSync(join(folder, 'notes.md'), brainstorm);
  const terminal = startOnTerminal({ ...rest, folder, args: [cli.script, 'notes.md', ...flags] });
  return { ...terminal, folder, read: (name) => readFileSync(join(folder, name), 'utf8') };
}

/** Answers what is asked with one key each, until the review. */
export async function answerAll(run: PseudoTerminal, key: string): Promise<void> {
  for (let asked = ''; ;) {
    const seen = await run.until(/ · question \d+ of \d+|Review: /u);
    if (seen.includes('Review: ')) return;
    const now = seen.slice(seen.lastIndexOf('Section '));
    if (now !== asked) run.type(key);
    asked = now;
    await sleep(20);
  }
}
