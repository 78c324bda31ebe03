import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { beforeEach, expect, test, vi } from 'vitest';
import { spareMemory } from '../../src/cli/files/spare-memory.ts';

vi.mock('node:v8', () => ({ setFlagsFromString: vi.fn<(flags: string) => void>() }));
const given = vi.mocked(setFlagsFromString);

beforeEach(() => given.mockClear());

test('a large text has the heap follow what is alive, and gives young objects their room back', () => {
  spareMemory(513 * 1024);
  const flags = String(given.mock.lastCall?.[0]).split(' ');
  expect(flags).toEqual(['--heap-growing-percent=7', '--semi-space-growth-factor=2', '--incremental-marking']);
  const known = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }).stdout;
  for (const flag of flags) expect(known).toContain(`${flag.split('=')[0]} (`);
});

test('a text that a person wrote leaves it as it is', () => {
  spareMemory(512 * 1024);
  expect(given).not.toHaveBeenCalled();
});
