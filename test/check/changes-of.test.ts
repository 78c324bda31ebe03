import { expect, test } from 'vitest';
import { changesOf } from '../../src/check/changes-of.ts';
import { readDocument } from '../../src/check/read/read-document.ts';

const read = (three: string, four = '') =>
  changesOf(readDocument(`## 3. API / Contract Changes\n\n${three}\n\n## 4. Database Changes\n\n${four}\n`)).map(
    ({ id, label, names }) => `[${id}] ${label} | ${names.join(', ')}`,
  );

test.each<[string, readonly string[]]>([
  ['- **C1** a', ['[C1] a | ']],
  ['- **C1** `a b` and ` c`', ['[C1] a b and c | a b,  c']],
  ['- **C1** GET /a/{id}/b and ABCDEFGH /c', ['[C1] GET /a/{id}/b and ABCDEFGH /c | GET /a/{id}/b, /a/{id}/b']],
  ['- **C1** `POST /a`', ['[C1] POST /a | POST /a, POST /a, /a, /a']],
  ['- **C1** a.b.c, a_b_c2, a.B, A_b and a.', ['[C1] a.b.c, a_b_c2, a.B, A_b and a. | a.b.c, a_b_c2']],
  ['- **C1** a\n- **C1** `b`', ['[C1] a | b']],
  ['### Plain\n\n- Endpoint: x\n- Request: y', []],
  ['### Plain `a`\n\n- Endpoint: x\n- Request: y', ['[] Plain a | a']],
  [
    '### Plain `a`\n\n- Endpoint: x\n- Request: y\n\n### Other `b`\n\n- Endpoint: x\n- Request: y',
    ['[] Plain a | a', '[] Other b | b'],
  ],
])('%j has the changes %j', (three, changes) => {
  expect(read(three)).toEqual(changes);
});

test('of the database those count that have an id of it, wherever they stand', () => {
  const four =
    '- **D1** a\n  - **D-12** `b`\n- **T1** c\n- **D1** `d`\n- e `f`\n- d7: g\n\n| ID | Name |\n|---|---|\n| D8 | h |';
  expect(read('None: nothing is called.', four)).toEqual(['[D1] a | d', '[D-12] b | b', '[d7] g | ', '[D8] h | ']);
});
