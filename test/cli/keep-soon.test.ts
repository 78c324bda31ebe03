import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepSoon } from '../../src/cli/terminal/keep-soon.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is said is kept soon, however much more is said meanwhile, and the last of it is what is kept', () => {
  const kept: string[] = [];
  const keeper = keepSoon<string>((value) => kept.push(value));
  for (const value of ['a', 'ab', 'abc']) {
    keeper.say(value);
    vi.advanceTimersByTime(40);
  }
  expect(kept).toEqual(['abc']);
  vi.advanceTimersByTime(1000);
  expect(kept).toEqual(['abc']);
});

test('it can be kept at once, and is not kept twice', () => {
  const kept: string[] = [];
  const keeper = keepSoon<string>((value) => kept.push(value));
  keeper.say('a');
  keeper.now();
  expect(kept).toEqual(['a']);
  keeper.now();
  vi.advanceTimersByTime(1000);
  expect(kept).toEqual(['a']);
});

test('a failure while somebody types waits to be told until it fails again', () => {
  const keeper = keepSoon<string>(() => {
    throw new Error('the disk is full');
  });
  keeper.say('a');
  expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
  keeper.say('b');
  expect(() => keeper.now()).toThrow('the disk is full');
});
