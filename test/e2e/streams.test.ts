import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const cli = join(import.meta.dirname, '../../bin/planwright.js');

// A reader that gives up at the first EAGAIN says "cannot be read" here.
test('reads standard input from a program that takes its time', () => {
  const writer = `"${process.execPath}" -e "setTimeout(() => console.log('# Search\\n\\nWe will go with Lunr.'), 300)"`;
  const result = spawnSync('sh', ['-c', `${writer} | "${process.execPath}" "${cli}" extract --format json -`], {
    encoding: 'utf8',
  });
  expect(result.stderr).toBe('');
  expect(JSON.parse(result.stdout).documents[0].facts).toContainEqual(
    expect.objectContaining({ kind: 'choice', text: 'Lunr' }),
  );
});

// The program ends as soon as it can; what it wrote is more than a pipe holds.
test('writes all of it to a program that takes its time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planwright-slow-'));
  try {
    const path = join(folder, 'long.md');
    writeFileSync(path, Array.from({ length: 2000 }, (_, at) => `- Risk: part ${String(at)} is late\n`).join(''));
    const program = `"${process.execPath}" "${cli}" extract --format json "${path}"`;
    const result = spawnSync('sh', ['-c', `${program} | (sleep 1; cat)`], { encoding: 'utf8', maxBuffer: 1e8 });
    expect(result.stderr).toBe('');
    expect(result.stdout.length).toBeGreaterThan(200_000);
    expect(JSON.parse(result.stdout).documents[0].facts.length).toBeGreaterThan(1900);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

// A device that is always full, where there is one.
test.skipIf(!existsSync('/dev/full')).each([['--version'], ['--help'], ['extract', '-'], ['questions']])(
  'a standard output that is full is said in one line: %s',
  (...args) => {
    const run = (to: string) =>
      spawnSync('sh', ['-c', `"$0" "$@" ${to}`, process.execPath, cli, ...args], {
        encoding: 'utf8',
        input: '# Search\n\nWe will go with Lunr.\n',
      });
    const { status, stderr } = run('> /dev/full');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^planwright: [^\n]*\(ENOSPC\); [^\n]+\n$/u)]);
    expect(run('2> /dev/full')).toMatchObject({ status: 0 });
  },
);
