import { expect, test } from 'vitest';
import { fitField } from '../../src/interview/fit-field.ts';
import type { Field } from '../../src/pack/index.ts';

const field = (type: Field['type'], choices?: readonly string[]): Field => ({
  name: 'x',
  title: 'X',
  type,
  ...(choices && { choices }),
});

test.each<[Field['type'], unknown, unknown]>([
  ['text', 'a\u001Bb', 'ab'],
  ['text', 3, undefined],
  ['text', ['a'], undefined],
  ['boolean', true, true],
  ['boolean', false, false],
  ['boolean', ' True ', true],
  ['boolean', 'FALSE', false],
  ['boolean', 'yes', undefined],
  ['boolean', '', undefined],
  ['boolean', 1, undefined],
  ['list', ['a', 'b\u0007'], ['a', 'b']],
  ['list', 'a\u0007', ['a']],
  ['list', [], []],
  ['list', ['a', 2], undefined],
  ['list', 2, undefined],
  ['choice', ' NEW ', 'New'],
  ['choice', 'changed', 'changed'],
  ['choice', 'gone', undefined],
  ['choice', true, undefined],
])('a field of type %s holds of %j: %j', (type, value, expected) => {
  expect(fitField(field(type, ['New', 'changed', 'true']), value)).toEqual(expected);
});

test('a choice without choices holds nothing', () => {
  expect(fitField(field('choice'), 'a')).toBeUndefined();
});
