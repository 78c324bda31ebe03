import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const names = readdirSync(examples);
const read = (name: string, file: string): string => readFileSync(join(examples, name, file), 'utf8');

describe.each(names)('example %s', (name) => {
  test('its plan and answers are what the program writes', () => {
    const folder = tempFolder({ 'brainstorm.md': read(name, 'brainstorm.md') });
    expect(runCli(['brainstorm.md', '--yes'], { cwd: folder }).code).toBe(0);
    expect(readFileSync(join(folder, 'brainstorm.plan.md'), 'utf8')).toBe(read(name, 'brainstorm.plan.md'));
    expect(readFileSync(join(folder, 'brainstorm.answers.yaml'), 'utf8')).toBe(read(name, 'brainstorm.answers.yaml'));
  });

  test('render gives the same bytes from the answers alone', () => {
    expect(runCli(['render', join(examples, name, 'brainstorm.answers.yaml')]).stdout).toBe(
      read(name, 'brainstorm.plan.md'),
    );
  });

  test('check finds no error in its plan', () => {
    expect(runCli(['check', '--quiet', join(examples, name, 'brainstorm.plan.md')])).toMatchObject({ code: 0 });
  });
});

describe('the same bytes everywhere', () => {
  const [name = ''] = names;
  const plan = read(name, 'brainstorm.plan.md');
  const source = join(examples, name, 'brainstorm.md');

  test.each([
    [{ TZ: 'Pacific/Kiritimati' }],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    [{ COLUMNS: '40', LINES: '10' }],
    [{ FORCE_COLOR: '3', TERM: 'xterm-256color', NO_COLOR: '' }],
  ])('under %o', (env) => {
    expect(runCli([source, '--yes', '--dry-run'], { env }).stdout).toBe(plan);
  });

  test('from another folder, and from standard input with Windows line ends', () => {
    expect(runCli([source, '--yes', '--dry-run'], { cwd: tempFolder() }).stdout).toBe(plan);
    const crlf = read(name, 'brainstorm.md').replace(/\n/gu, '\r\n');
    expect(runCli(['-', '--yes', '--dry-run'], { input: `\uFEFF${crlf}` }).stdout).toBe(plan);
  });

  test.each(['22', '24'])(
    'under Node %s',
    (version) => {
      // The registry's package `node` brings the binary; where it cannot be had, there is nothing to compare with.
      const found = spawnSync('npx', ['-y', `node@${version}`, '-p', 'process.execPath'], {
        encoding: 'utf8',
        timeout: 100_000,
      });
      const node = found.stdout?.trim();
      if (found.status !== 0 || !node) {
        console.warn(`Node ${version} cannot be had here; its bytes were not compared`);
        return;
      }
      expect(runCli([source, '--yes', '--dry-run'], { node }).stdout).toBe(plan);
    },
    120_000,
  );
});
