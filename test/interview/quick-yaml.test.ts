import { expect, test } from 'vitest';
import { quickYaml } from '../../src/interview/quick-yaml.ts';

const shared = { name: 'twice' };

test.each([
  ['what is held twice', { a: shared, b: shared }],
  ['a number with a point', { a: { b: 1.5 } }],
  ['a list of nothing', { a: { b: [] } }],
  ['a record of nothing', { a: {} }],
  ['a key that needs quotes', { a: { 'b c': 'x' } }],
  ['a text of two lines', { a: { b: 'x\ny' } }],
])('%s is left to the YAML package', (_, value) => {
  expect(quickYaml(value, new Set())).toBeUndefined();
});

test.each(['941ee92d0161', '20+ customers', '→ a wins', '≥ 3 s', 'é', '0 downtime', '1_a'])(
  '%s is no number, and stands as it is',
  (text) => {
    expect(quickYaml({ a: { b: text } }, new Set())).toBe(`a:\n  b: ${text}\n`);
  },
);

test('texts, records and lists stand as the package writes them', () => {
  expect(quickYaml({ a: 'x', b: { c: ['y', { d: 'z: 1' }] } }, new Set(['a']))).toBe(
    'a: x\nb:\n  c:\n    - y\n    - { d: "z: 1" }\n',
  );
});
