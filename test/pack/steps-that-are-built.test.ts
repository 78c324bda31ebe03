import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPackFiles } from '../helpers/read-pack-files.ts';

/** All conditions on how a text starts that name the first of the words for building, wherever they stand in a rule. */
function conditionsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { $starts } = value as { readonly $starts?: readonly string[] };
  const own = $starts?.[0] === 'build' ? [JSON.stringify(value)] : [];
  return [...own, ...Object.values(value).flatMap(conditionsOf)];
}

test('the rules that tell steps which are built from the others do so by the same words', () => {
  const files = readPackFiles();
  const rules = ['rollout/steps-built', 'rollout/steps-done', 'rollout/steps-worked', 'work/detail-note'];
  const found = rules.map((name) =>
    [...new Set(conditionsOf(parse(files.get(`playbook/${name}.yaml`) ?? '')))].toSorted(),
  );
  const [first = [], ...others] = found;
  expect(first.length).toBe(2);
  for (const other of others) expect(other).toEqual(first);
});
