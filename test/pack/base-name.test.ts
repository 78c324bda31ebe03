import { expect, test } from 'vitest';
import { baseName } from '../../src/pack/base-name.ts';

test.each([
  ['questions/data-flow.yaml', 'data-flow'],
  ['team/playbook/data/new.table.yaml', 'new.table'],
  ['pack.yaml', 'pack'],
  ['notes', 'notes'],
  ['a.yaml/b', 'b'],
])('%s is called %s', (path, name) => {
  expect(baseName(path)).toBe(name);
});
