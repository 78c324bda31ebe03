import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../bin/optimize-late.js');
const { flags }: { flags: Readonly<Record<string, readonly string[]>> } = createRequire(import.meta.url)(script);
const given = flags[process.versions.node.split('.')[0] ?? ''];
const run = (...args: readonly string[]): string => spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;

test.skipIf(given === undefined)('what V8 is told it knows, and takes for commands that work for long', () => {
  const known = run('--v8-options');
  for (const flag of given ?? []) expect(known).toContain(`${flag.split('=')[0]?.replace('--no-', '--')} (`);
  const takes = (command: string) => `
    const v8 = require('node:v8');
    v8.setFlagsFromString = (text) => console.log(text);
    require(${JSON.stringify(script)}).optimizeLate(${JSON.stringify(command)});`;
  expect(run('-e', takes('plan'))).toBe(`${given?.join(' ')}\n`);
  expect(run('-e', takes('help'))).toBe('');
});
