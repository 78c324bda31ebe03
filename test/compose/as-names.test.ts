import { expect, test } from 'vitest';
import { asNames } from '../../src/compose/as-names.ts';

test.each([
  ['Files lie in Cloudflare R2 until Q3', 'Files lie in Cloudflare `R2` until `Q3`'],
  ['as `R2` says', 'as `R2` says'],
  ['see docs/C4.md, C4.md and D3.js', 'see docs/C4.md, C4.md and D3.js'],
  ['C4/model', 'C4/model'],
  ['It sends {"id": 1, "state": "done"} back', 'It sends `{ id, state }` back'],
  ['Payload: { "id": ..., "type": "`order.paid`", "order": { "no": 1, "state" } }', 'Payload: `{ id, type, order }`'],
  ['a set {a, b}', 'a set {a, b}'],
  ['INSERT INTO orders (id) VALUES', 'Insert into orders (id) VALUES'],
  ['UPDATED rows (all) are kept', 'UPDATED rows (all) are kept'],
])('%s', (text, named) => {
  expect(asNames(text)).toBe(named);
  expect(asNames(named)).toBe(named);
});
