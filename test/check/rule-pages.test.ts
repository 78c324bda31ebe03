import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages } from '../../scripts/rule-pages.ts';

const folder = new URL('../../docs/rules/', import.meta.url);

test('the pages of the rules are those of the rules as they are; `npm run docs:rules` writes them', () => {
  const pages = rulePages();
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(pages).toSorted());
  for (const [name, page] of Object.entries(pages)) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(page);
});

test('pages are part of the package, for findings lead to them', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(manifest.files).toContain('docs');
});
