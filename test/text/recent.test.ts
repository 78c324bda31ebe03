import { expect, test } from 'vitest';
import { recent } from '../../src/text/index.ts';

/** A remembered function, and the texts that it was worked out for. */
function counted(): { readonly find: (text: string) => number; readonly asked: string[] } {
  const asked: string[] = [];
  const find = recent((text) => {
    asked.push(text);
    return text.length;
  });
  return { find, asked };
}

test('what is asked about again is not worked out again', () => {
  const { find, asked } = counted();
  expect([find('a'), find('bc'), find('def'), find('a')]).toEqual([1, 2, 3, 1]);
  expect(asked).toEqual(['a', 'bc', 'def']);
});

test('what has not been asked about for long is forgotten, and what is asked about again and again is not', () => {
  const { find, asked } = counted();
  find('first');
  for (let at = 0; at < 100; at += 1) {
    find(`${String(at)}${'x'.repeat(200_000)}`);
    find('often');
  }
  find('first');
  expect(asked.filter((text) => text === 'first')).toHaveLength(2);
  expect(asked.filter((text) => text === 'often')).toHaveLength(1);
});
