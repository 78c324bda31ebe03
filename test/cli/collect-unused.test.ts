import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectUnused } from '../../src/cli/files/collect-unused.ts';

/** Whether something that nobody holds is still there after it. */
async function survives(length: number): Promise<boolean> {
  const weak = new WeakRef({ held: 'by nobody' });
  await setImmediate();
  collectUnused(length);
  return weak.deref() !== undefined;
}

test('what the reading of a large text held is given back at once', async () => {
  expect(await survives(513 * 1024)).toBe(false);
});

test('after a text that a person wrote, nothing is waited for', async () => {
  expect(await survives(512 * 1024)).toBe(true);
});
