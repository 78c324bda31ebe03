import { expect, test } from 'vitest';
import { fieldsIn } from '../../src/extract/names/fields-in.ts';

test.each([
  ['one object', '{ "id": "…", "state": "open" }', 'id, state'],
  ['an object within one', '{ id: 1, owner: { name: "a", mail: "b" }, total: 3 }', 'id, owner (name, mail), total'],
  ['a list of objects, each name once', '[{"id": 1, "name": "a"}, {"id": 2, "role": "b"}]', 'id, name, role'],
  ['objects in a list under a name', '{"data":[{"id":"…"},{"id":"…"}],"next":"…"}', 'data (id), next'],
  ['an object that never closes', '{ "id": 1, "owner": { "name": ', 'id, owner (name)'],
  ['names alone', '{ id, name }', 'id, name'],
  ['words', 'the order as it is now', 'the order as it is now'],
  ['an address and a remark as values', '{ "link": "https://a.example", "note": "due: now" }', 'link, note'],
  ['an empty object', '{}', '{}'],
])('%s', (_, text, expected) => {
  expect(fieldsIn(text)).toBe(expected);
});
