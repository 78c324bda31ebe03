import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../bin/optimize-late.js');
const { flags }: { flags: Readonly<Record<string, string>> } = createRequire(import.meta.url)(script);
const flag = flags[process.versions.node.split('.')[0] ?? ''];
const run = (...args: readonly string[]): string => spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;

test.skipIf(flag === undefined)('what V8 is told it knows, and takes for commands that work for long', () => {
  expect(run('--v8-options')).toContain(`${flag?.split('=')[0]} (`);
  const takes = (command: string) => `
    const v8 = require('node:v8');
    v8.setFlagsFromString = (given) => console.log(given);
    require(${JSON.stringify(script)}).optimizeLate(${JSON.stringify(command)});`;
  expect(run('-e', takes('plan'))).toBe(`${flag}\n`);
  expect(run('-e', takes('help'))).toBe('');
});
