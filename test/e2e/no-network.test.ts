import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { canSeparate, canTrace, recordedCalls, withoutNetwork } from '../helpers/without-network.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'bin/planwright.js');
const example = 'brainstorm';
const many = Array.from({ length: 120 }, (_, at) => `many/${String(at)}.plan.md`);

/** Every command, with the flags that make it do something else. */
const runs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  plan: [
    [`${example}.md`, '--yes', '--output', 'new.md'],
    ['plan', `${example}.md`, '--yes', '--dry-run'],
    ['plan', `${example}.md`, '--yes', '--diff'],
    ['plan', '--answers', `${example}.answers.yaml`, '--output', 'answered.md'],
  ],
  extract: [
    ['extract', `${example}.md`],
    ['extract', `${example}.md`, '--format', 'json'],
  ],
  render: [['render', `${example}.answers.yaml`]],
  check: [
    ['check', `${example}.plan.md`],
    ['check', `${example}.plan.md`, '--format', 'sarif'],
    ['check', '--fix', 'copy.md'],
    ['check', '--cache-location', 'cache', 'many'],
  ],
  questions: [
    ['questions', `${example}.md`],
    ['questions', '--format', 'schema'],
  ],
  explain: [
    ['explain', 'task-id'],
    ['explain', `${example}.plan.md:5`],
  ],
  pack: [['pack', 'list']],
  completion: [['completion'], ['--get-yargs-completions', 'planwright', 'pl']],
  'the program itself': [['--version'], ['--help'], ['plan', '--help'], ['no-such.md', '--yes']],
};

let prepared = '';
beforeAll(() => {
  prepared = mkdtempSync(join(tmpdir(), 'planwright-test-'));
  cpSync(join(root, 'examples/notification-preferences'), prepared, { recursive: true });
  runCli([`${example}.md`, '--yes', '--force'], { cwd: prepared });
  cpSync(join(prepared, `${example}.plan.md`), join(prepared, 'copy.md'));
});
afterAll(() => rmSync(prepared, { recursive: true, force: true }));

function exampleFolder(): string {
  const folder = tempFolder(Object.fromEntries(many.map((path) => [path, `## ${path}\n`])));
  cpSync(prepared, folder, { recursive: true });
  return folder;
}

test('every command is run here', () => {
  for (const { name } of commands) expect(Object.keys(runs)).toContain(name);
});

// A system that does not let people make network namespaces cannot show it; skipped tests say which.
const shown = canTrace
  ? 'no socket is opened, no program is started'
  : 'it works all the same (strace is missing here)';
describe.skipIf(!canSeparate)(`where there is no network interface (unshare -rn): ${shown}`, () => {
  const known = Object.keys(runs).filter((name) => name !== 'pack' || commands.some((one) => one.name === 'pack'));
  const all = known.flatMap((name) => (runs[name] ?? []).map((args) => [args] as const));

  test.each(all)('planwright %j', (args) => {
    const folder = exampleFolder();
    const trace = join(folder, 'trace');
    const [unshare = '', ...rest] = withoutNetwork([process.execPath, program, ...args], trace);
    // Pipes of node are sockets, and node asks of each what it is; files are not.
    const said = join(folder, 'said');
    const file = openSync(said, 'w');
    const { status } = spawnSync(unshare, rest, { cwd: folder, stdio: ['ignore', file, file] });
    closeSync(file);
    expect([args.includes('no-such.md') ? 2 : 0, args[0] === 'check' ? 1 : 0], readFileSync(said, 'utf8')).toContain(
      status,
    );
    if (canTrace) expect(recordedCalls(trace)).toEqual([]);
  });

  test('the interview on a terminal', async () => {
    const folder = exampleFolder();
    const trace = join(folder, 'trace');
    const asking = [process.execPath, program, `${example}.md`, '--output', 'asked.md'];
    const [unshare = '', ...rest] = withoutNetwork(asking, trace);
    const { CI: _ci, NO_COLOR: _noColor, ...env } = process.env;
    const terminal = spawn(unshare, [...rest], {
      cwd: folder,
      cols: 100,
      rows: 40,
      env: { ...env, TERM: 'xterm-256color' },
    });
    let screen = '';
    terminal.onData((data) => (screen += data));
    const ended = new Promise<number>((resolve) => {
      terminal.onExit(({ exitCode }) => resolve(exitCode));
    });
    const until = async (text: string): Promise<void> => {
      for (let waited = 0; !screen.includes(text) && waited < 20_000; waited += 50) await sleep(50);
    };
    await until('Write the plan now');
    terminal.write('\r');
    await until('? why');
    terminal.write('\u0003');
    expect(await ended, screen).toBe(130);
    if (canTrace) expect(recordedCalls(trace)).toEqual([]);
  });

  test.runIf(canTrace)('and a socket would be seen', () => {
    const folder = tempFolder();
    const trace = join(folder, 'trace');
    const opening = "require('node:net').connect(9, '127.0.0.1').on('error', () => {})";
    const [unshare = '', ...rest] = withoutNetwork([process.execPath, '-e', opening], trace);
    spawnSync(unshare, rest);
    expect(recordedCalls(trace).join('\n')).toMatch(/socket\(AF_INET/u);
  });
});
