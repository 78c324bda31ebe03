import { expect, test } from 'vitest';
import { readDocument } from '../../src/check/read/read-document.ts';
import type { Field } from '../../src/check/read/types.ts';

const show = (fields: ReadonlyMap<string, Field>) => [...fields].map(([id, { text }]) => `${id}: ${text}`).join(', ');

/** The changes of a section 3, a line each, and behind them what it says of all of them. */
function read(body: string): readonly string[] {
  const { changes, sharedFields } = readDocument(`## 3. API / Contract Changes\n\n${body}`);
  return [...changes.map(({ id, name, fields }) => `[${id}] ${name} | ${show(fields)}`), `all | ${show(sharedFields)}`];
}

test.each<[string, readonly string[]]>([
  [
    '### C1 New endpoint\n\n- Endpoint: POST /a\n- Versioning: none\n',
    ['[C1] New endpoint | endpoint: POST /a, versioning: none', 'all | '],
  ],
  [
    '### REST\n\n#### C1 a\n\n- Endpoint: x\n\n#### C2 b\n\n- Endpoint: y\n',
    ['[C1] a | endpoint: x', '[C2] b | endpoint: y', 'all | '],
  ],
  ['### REST\n\nPOST /a is new.\n', ['[] REST | ', 'all | ']],
  ['### REST\n\nNone: nothing is called.\n', ['all | ']],
  ['### REST\n', ['all | ']],
  ['- **C1** a\n- **C2** b\n  - Endpoint: x\n', ['[C1] a | ', '[C2] b | endpoint: x', 'all | ']],
  ['- Endpoint: POST /a\n- Event changes: none\n- Endpoint: POST /b\n', ['all | endpoint: POST /a, event: none']],
  [
    '- Endpoint `POST /a`: is new\n  - Versioning: v1\n  - Event: none\n',
    ['[] Endpoint POST /a: is new | endpoint: is new, versioning: v1, event: none', 'all | '],
  ],
  ['- Endpoint /v1/orders: is new\n- one thing\n', ['all | ']],
  [
    '**All changes:**\n\n- Versioning: v1\n- Compatibility: kept\n\n### C1 a\n\n- Endpoint: x\n',
    ['[C1] a | endpoint: x', 'all | versioning: v1, compatibility: kept'],
  ],
  [
    '| Endpoint | Versioning |\n|---|---|\n| POST /a | v1 |\n| POST /b | v2 |\n',
    ['[] POST /a | endpoint: POST /a, versioning: v1', '[] POST /b | endpoint: POST /b, versioning: v2', 'all | '],
  ],
  ['| ID | Name |\n|---|---|\n| C1 | orders |\n', ['[C1] orders | ', 'all | ']],
  [
    '### C1 a\n\n#### Details\n\n- Endpoint: x\n- Versioning: y\n',
    ['[] Details | endpoint: x, versioning: y', 'all | '],
  ],
  ['### C1 a\n\n#### C2 b\n\n- Endpoint: x\n- Versioning: y\n', ['[C2] b | endpoint: x, versioning: y', 'all | ']],
  [
    '### C1 a\n\n- Endpoint: x\n\n#### C2 b\n\n- Endpoint: x\n- Versioning: y\n',
    ['[C1] a | endpoint: x, versioning: y', 'all | '],
  ],
  ['### C1 a\n\n- Behaviour\n  - Endpoint: x\n  - Versioning: y\n', ['[C1] a | endpoint: x, versioning: y', 'all | ']],
  ['- C1: All changes\n  - Versioning: v1\n', ['[C1] All changes | versioning: v1', 'all | ']],
  ['### C1 All changes\n\n- Versioning: v1\n', ['[C1] All changes | versioning: v1', 'all | ']],
  ['- REST\n  - **C1** a\n  - **C2** b\n', ['all | ']],
  ['**REST**\n\n- **C1** a\n- **C2** b\n', ['[C1] a | ', '[C2] b | ', 'all | ']],
  ['**REST**\n\nPOST /a is new.\n', ['[] REST | ', 'all | ']],
  ['### REST\n\n#### Endpoint\n\nPOST /a\n', ['all | endpoint: POST /a']],
  ['### Endpoint\n\nPOST /a\n\n### Versioning\n\nv1\n', ['all | endpoint: POST /a, versioning: v1']],
  ['### /v1/route x\n\n- Endpoint: a\n- Versioning: v1\n', ['[] /v1/route x | endpoint: a, versioning: v1', 'all | ']],
  ['### C1 a\n\n- **C2** b\n', ['[C2] b | ', 'all | ']],
  ['- **C1** a\n  - **D1** b\n', ['all | ']],
  [
    '### C1 a\n\n| Endpoint | Versioning |\n|---|---|\n| POST /a | v1 |\n',
    ['[] POST /a | endpoint: POST /a, versioning: v1', 'all | '],
  ],
  ['```\nEndpoint: a\nVersioning: b\n```\n', ['all | ']],
  [
    '- C1 a\n  - Endpoint: x\n    - Versioning: y\n  - Notes\n    - Versioning: z\n    - Event: e\n',
    ['[C1] a | endpoint: x; Versioning: y, versioning: z, event: e', 'all | '],
  ],
  ['Endpoint and versioning stay.\n', ['all | ']],
  [
    '| Item | Change |\n|---|---|\n| Endpoint | POST /a |\n| Versioning | v1 |\n',
    ['[] POST /a | endpoint: POST /a, versioning: v1', 'all | '],
  ],
  [
    '| Item | Change |\n|---|---|\n| Versioning | v1 |\n| Endpoint | POST /a |\n| Note | b |\n',
    ['[] POST /a | versioning: v1, endpoint: POST /a', 'all | '],
  ],
  [
    '| | Before | After |\n|---|---|---|\n| Methods | load | read |\n| Events | none | none |\n',
    ['[] load — read | endpoint: load — read, event: none — none', 'all | '],
  ],
  [
    '**C1 a**\n\n- Endpoint: x\n- Request: r\n\n**C2 b**\n\n- Endpoint: y\n- Request: r\n\n**Versioning:** v1\n',
    ['[C1] a | endpoint: x, schema: r', '[C2] b | endpoint: y, schema: r, versioning: v1', 'all | versioning: v1'],
  ],
])('%j', (body, expected) => {
  expect(read(body)).toEqual(expected);
});
