import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');

test('versions are exact, and the lock file holds no download address', () => {
  const manifest = JSON.parse(read('package.json'));
  for (const [name, version] of Object.entries(manifest.devDependencies)) expect(version, name).toMatch(/^\d/u);
  expect(read('package-lock.json')).not.toMatch(/"resolved": *"http/u);
});

test('an installed planwright needs no other package', () => {
  expect(JSON.parse(read('package.json')).dependencies).toBeUndefined();
});

test('the library door offers this and nothing else', async () => {
  expect(Object.keys(await import('../../src/index.ts')).toSorted()).toEqual([
    'check',
    'chooseOption',
    'compose',
    'extract',
    'findExcess',
    'listQuestions',
    'loadPack',
    'parseAnswers',
    'parsePlan',
    'printAnswers',
    'render',
    'seedAnswers',
    'setAnswer',
    'trace',
  ]);
});
