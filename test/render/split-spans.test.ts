import { expect, test } from 'vitest';
import { splitSpans } from '../../src/render/phrasing/split-spans.ts';

/** Code between guillemets, words between bars. */
const show = (line: string) =>
  splitSpans(line)
    .map(({ code, value }) => (code ? `«${value}»` : `|${value}|`))
    .join('');

test.each([
  ['', ''],
  ['a', '|a|'],
  ['`a`', '«a»'],
  ['x `a` y', '|x |«a»| y|'],
  ['`a``b`', '«a``b»'],
  ['`a` `b`', '«a»| |«b»'],
  ['``a`b``', '«a`b»'],
  ['`` a ` b `` c `d`', '«a ` b»| c |«d»'],
  ['` a `', '«a»'],
  ['x ` ` y', '|x ` ` y|'],
  ['x ` ` `y`', '|x ` ` |«y»'],
  ['`a', '|`a|'],
  ['`a ``b', '|`a ``b|'],
  ['`a ``b`` c', '|`a |«b»| c|'],
  ['```a``` `b', '«a»| `b|'],
  ['`a` b` c', '«a»| b` c|'],
  ['`a ``b` c``', '«a ``b»| c``|'],
])('%j is %s', (line, expected) => {
  expect(show(line)).toBe(expected);
});
