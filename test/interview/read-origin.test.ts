import { expect, test } from 'vitest';
import { parseAnswers } from '../../src/interview/index.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';

const pack = builtInPack();

// What an answers file says it was made with, and what is wrong with that.
test.each<readonly [string, unknown, readonly string[]]>([
  ['pack: { name: a, version: 1.0.0, sha256: "0" }', { pack: { name: 'a', version: '1.0.0', sha256: '0' } }, []],
  [
    'pack: { name: a, version: 1.0.0, sha256: "0" }\nbrainstorm: { name: notes.md, sha256: "1" }',
    { pack: { name: 'a', version: '1.0.0', sha256: '0' }, brainstorm: { name: 'notes.md', sha256: '1' } },
    [],
  ],
  [
    'pack: { name: a, version: 1.0.0, sha256: "0", below: b@2.0.0 }\nbrainstorm: ~',
    { pack: { name: 'a', version: '1.0.0', sha256: '0', below: [{ name: 'b', version: '2.0.0' }] } },
    [],
  ],
  [
    'pack: { name: a, version: 1.0.0, sha256: "0", below: ["@scope/b@2.0.0"] }',
    { pack: { name: 'a', version: '1.0.0', sha256: '0', below: [{ name: '@scope/b', version: '2.0.0' }] } },
    [],
  ],
  [
    'pack: { name: a, version: 1.0.0, sha256: "0", below: [b, "@2", 3] }',
    undefined,
    [
      '2:55 Unexpected `b`, expected a pack with its version',
      '2:58 Unexpected `@2`, expected a pack with its version',
      '2:64 Unexpected `3`, expected a pack with its version',
    ],
  ],
  [
    'pack: { name: a, verson: 1.0.0, sha256: "0" }',
    undefined,
    ['2:18 Unexpected key `verson` in `pack`, did you mean `version`', '2:7 Missing `version` in `pack`'],
  ],
  ['pack: a', undefined, ['2:7 Missing `pack` with name, version, sha256']],
  [
    'pack: { name: a, version: 1.0.0, sha256: "0" }\nbrainstorm: { name: [b], sha256: "1", x: y }',
    undefined,
    ['3:39 Unexpected key `x` in `brainstorm`', '3:13 Missing `name` in `brainstorm`'],
  ],
])('%s', (source, origin, expected) => {
  const { answers, diagnostics } = parseAnswers(`format: 1\n${source}\n`, pack, 'a.yaml');
  expect(diagnostics.map(({ place, message }) => `${place?.start.line}:${place?.start.column} ${message}`)).toEqual(
    expected,
  );
  expect(answers?.origin).toEqual(origin);
});
