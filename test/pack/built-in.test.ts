import { expect, test } from 'vitest';
import { loadPack } from '../../src/pack/index.ts';
import { readPackFiles } from '../helpers/read-pack-files.ts';

test('the built-in pack is in order', () => {
  const { pack, diagnostics } = loadPack(readPackFiles(), { sha256: String });
  expect(
    diagnostics.map(({ path, place, message }) => `${path ?? ''}:${String(place?.start.line)} ${message}`),
  ).toEqual([]);
  expect(pack?.sections).toHaveLength(10);
});
