import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBrainstorm } from '../../bench/write-brainstorm.ts';
import { type BundledCli, bundleCli } from '../helpers/bundle-cli.ts';
import { startOnTerminal } from '../helpers/pseudo-terminal.ts';

const names = ['first.md', 'second.md', 'third.md', 'fourth.md', 'fifth.md'];
let cli: BundledCli;
beforeAll(async () => {
  cli = await bundleCli();
  // Together they take longer than the second after which a bar is shown.
  for (const name of names) writeFileSync(join(cli.folder, name), writeBrainstorm(200_000));
});
afterAll(() => cli.remove());

test('several files: a bar on the terminal while they are read, nothing of it afterwards, the facts elsewhere', async () => {
  const run = startOnTerminal({
    args: [cli.script, 'extract', ...names],
    folder: cli.folder,
    stdout: 'facts.txt',
    columns: 40,
    env: { NO_COLOR: '1' },
  });
  expect(await run.ended).toBe(0);
  // All that was ever on the screen, so that no look at it can come too late.
  expect(run.written()).toMatch(/\r\u001B\[2K━+─+ [1-4]\/5 \w+\.md/u);
  expect(run.screen()).toBe('');
  expect(run.written()).not.toMatch(/\u001B\[\d+m/u);
  const facts = readFileSync(join(cli.folder, 'facts.txt'), 'utf8');
  expect(facts).not.toMatch(/[━\u001B]/u);
  for (const name of names) expect(facts).toContain(`${name} (en, `);
}, 120_000);
