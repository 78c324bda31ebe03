import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const required = (name: string): string => `require(${JSON.stringify(join(import.meta.dirname, '../../bin', name))})`;
const guard = `${required('guard-output.js')}.guardOutput()`;
const leave = `${required('leave.js')}.leave()`;

/** What a program prints that leaves while it has something to do later. */
function printed(before: string, later: number): string {
  const script = `${guard}; ${before}; setTimeout(() => console.log('later'), ${String(later)}); ${leave}; console.log('now')`;
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout;
}

test('nothing is waited for once all is written', () => {
  expect(printed('', 60_000)).toBe('now\n');
});

test.each(['stdout', 'stderr'])('but for what has not gone out: %s', (stream) => {
  expect(printed(`Object.defineProperty(process.${stream}, 'writableLength', { get: () => 1 })`, 50)).toBe(
    'now\nlater\n',
  );
});

test('the exit code stays as it was set', () => {
  const script = `process.exitCode = 2; ${leave}`;
  expect(spawnSync(process.execPath, ['-e', script]).status).toBe(2);
});
