import { describe, expect, it } from 'vitest';
import { withoutEnd } from '../../src/text/index.ts';

describe('a text without what it ends with', () => {
  it.each([
    ['Kafka. ', '.', 'Kafka'],
    ['Kafka ; .', '.;', 'Kafka'],
    ['v1.2', '.', 'v1.2'],
    ['決定。　', '。', '決定'],
    ['a: b:', ';', 'a: b:'],
    [' . ', '.', ''],
    ['', '.', ''],
  ])('%j without %j', (text, signs, left) => {
    expect(withoutEnd(text, signs)).toBe(left);
  });
});
