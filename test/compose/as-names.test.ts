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
  ['UPDATE orders', 'UPDATE orders'],
  ['UPDATE orders once', 'Update orders once'],
  ['SELECT count(id)', 'Select count(id)'],
  ['CREATE INDEX on orders', 'Create index on orders'],
  ['ALTER tables on orders', 'ALTER tables on orders'],
  ['They DROP TABLE orders now', 'They DROP TABLE orders now'],
  ['DELETE FROM orders (old)', 'Delete from orders (old)'],
  ['T1.2, T12.34 and T1', '`T1.2`, `T12.34` and T1'],
  ['R12, xR2, R2x, R-2, R2-x, R2_ and R2.', '`R12`, xR2, R2x, R-2, R2-x, R2_ and `R2`.'],
  ['{ "a": 1 } and {"b": {"c": 1}}', '`{ a }` and `{ b }`'],
  ['{"a", "b"}', '{"a", "b"}'],
])('%s', (text, named) => {
  expect(asNames(text)).toBe(named);
  expect(asNames(named)).toBe(named);
});
