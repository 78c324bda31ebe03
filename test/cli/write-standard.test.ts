import { afterEach, expect, test, vi } from 'vitest';

const fault = (code: string): Error => Object.assign(new Error(code), { code });
const system = vi.hoisted(() => ({ takes: 0, code: '' }));
vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  // As many bytes as it takes, then an error.
  writeSync: (_file: number, bytes: Uint8Array, at: number): number => {
    const taken = Math.min(system.takes, bytes.length - at);
    if (taken === 0) throw fault(system.code);
    system.takes -= taken;
    return taken;
  },
}));
const { writeStandard } = await import('../../src/cli/write-standard.ts');

afterEach(() => {
  vi.restoreAllMocks();
});

const written = (name: 'stdout' | 'stderr'): string[] => {
  const all: string[] = [];
  vi.spyOn(process[name], 'write').mockImplementation((text) => all.push(Buffer.from(text).toString('utf8')) > 0);
  return all;
};

test.skipIf(process.platform === 'win32').each([
  ['stdout', 'EPIPE'],
  ['stderr', 'EPIPE'],
  ['stderr', 'ENOSPC'],
] as const)('nobody is told that %s is gone: %s', (name, code) => {
  Object.assign(system, { takes: 0, code });
  const rest = written(name);
  writeStandard(name, 'sails');
  expect(rest).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a full disk is said', () => {
  Object.assign(system, { takes: 2, code: 'ENOSPC' });
  expect(() => {
    writeStandard('stdout', 'sails');
  }).toThrow('standard output: it cannot be written (ENOSPC)');
});

test.skipIf(process.platform === 'win32')(
  'what the system cannot take at once goes through the stream, and what follows behind it',
  () => {
    Object.assign(system, { takes: 3, code: 'EAGAIN' });
    const rest = written('stdout');
    writeStandard('stdout', 'sails');
    Object.assign(system, { takes: 9 });
    writeStandard('stdout', 'oars');
    expect(rest).toEqual(['ls', 'oars']);
  },
);
