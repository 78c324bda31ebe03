import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const brainstorm = join(root, 'examples/report-queue/brainstorm.md');
const trap = join(mkdtempSync(join(tmpdir(), 'planwright-')), 'trap.cjs');
writeFileSync(
  trap,
  `for (const name of ['stdout', 'stderr']) {
    const { get } = Object.getOwnPropertyDescriptor(process, name);
    const opened = () => { require('node:fs').writeSync(2, 'opened ' + name + '\\n'); return get.call(process); };
    Object.defineProperty(process, name, { configurable: true, enumerable: true, get: opened });
  }`,
);
const said = (...args: readonly string[]): string =>
  spawnSync(process.execPath, ['--require', trap, ...args], { encoding: 'utf8' }).stderr;

test('the trap hears a stream that is opened', () => {
  expect(said('-e', 'process.stdout')).toBe('opened stdout\n');
});

test
  .skipIf(process.platform === 'win32')
  .each([
    ['plan', brainstorm, '--yes', '--dry-run'],
    ['extract', brainstorm],
    ['check', join(root, 'examples/report-queue/brainstorm.plan.md')],
    ['--version'],
    ['check', 'nothing.md'],
  ])('no stream of Node is opened where no terminal is: %s', (...args) => {
  expect(said(join(root, 'bin/planwright.js'), ...args)).not.toContain('opened');
});
