import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseQuick } from '../../src/markdown/index.ts';

const root = join(import.meta.dirname, '../..');
const files = ['examples', 'test/fixtures/check', 'test/fixtures/plan', 'test/fixtures/render', 'test/fixtures/extract']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, String(path))))
  .filter((path) => path.endsWith('.md'));

test.each(files)('%s is read quickly as it is read whole', (path) => {
  const source = readFileSync(join(root, path), 'utf8');
  expect(parseQuick(source)).toEqual(parse(source));
});
