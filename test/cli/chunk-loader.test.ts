import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

interface Chunks {
  readonly load: (name: string) => Readonly<Record<string, () => unknown>>;
  readonly keep: () => void;
}
const { chunkLoader }: { chunkLoader: (folder: string, hash: string, compiled?: string) => Chunks } = createRequire(
  import.meta.url,
)('../../bin/chunk-loader.js');

let folder: string;
const write = (chunks: Readonly<Record<string, string>>): Chunks => {
  for (const [name, text] of Object.entries(chunks)) writeFileSync(join(folder, `${name}.cjs`), text);
  return chunkLoader(`${folder}/`, 'hash');
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planwright-chunks-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what a chunk imports is loaded when it is first used, and once', () => {
  const { load } = write({
    first: 'const a = late("./second.cjs", ["one", "log"]); exports.one = () => a.one(); exports.log = () => a.log;',
    second: 'const log = []; log.push("loaded"); exports.one = () => log.push("called"); exports.log = log;',
    third: 'const a = late("./second.cjs", ["log"]); exports.log = () => a.log;',
    broken: 'throw new Error("loaded")',
    careful: 'const a = late("./broken.cjs", ["one"]); exports.one = () => 1; exports.two = () => a.one;',
  });
  const first = load('first.cjs');
  first['one']?.();
  first['one']?.();
  expect(first['log']?.()).toEqual(['loaded', 'called', 'called']);
  expect(load('third.cjs')['log']?.()).toBe(first['log']?.());
  const careful = load('careful.cjs');
  expect(careful['one']?.()).toBe(1);
  expect(careful['two']).toThrow('loaded');
});

test('what is not evaluated yet is not taken for its value', () => {
  const { load } = write({
    first:
      'const a = late("./second.cjs", ["two", "early"]); exports.early = a.early; exports.one = () => a.two; exports.again = () => a.early;',
    second:
      'const a = late("./first.cjs", ["early"]); exports.two = 2; exports.seen = a.early; exports.later = () => a.early; exports.early = "done";',
  });
  const first = load('first.cjs');
  expect([first['early'], first['one']?.(), first['again']?.()]).toEqual(['done', 2, 'done']);
  expect(load('second.cjs')['seen']).toBeUndefined();
  expect(load('second.cjs')['later']?.()).toBe('done');
});

test('modules of Node are loaded late as well', () => {
  const { load } = write({
    first: 'const path = late("node:path", ["basename"]); exports.one = () => path.basename("a/b");',
  });
  expect(load('first.cjs')['one']?.()).toBe('b');
});
