import { expect, test } from 'vitest';
import { matchStart } from '../../src/compose/match-start.ts';

test.each<[unknown, boolean]>([
  ['Add a table', true],
  ['add', true],
  ['Set-up of it', true],
  ['SetUp of it', false],
  ['WEBSOCKET first', true],
  ['Address it', false],
  ['We add it', false],
  ['set it up', false],
  ['', false],
  [['Add a table'], false],
  [undefined, false],
])('%j: %s', (value, expected) => {
  expect(matchStart(['Add', 'Set up', 'WebSocket'])(value)).toBe(expected);
});
