import { expect, test } from 'vitest';
import { cut } from '../../src/markdown/reading/cut.ts';

const part = '# A\n\nb\n\nc\n\n';

test.each([
  ['at every line that may open something', part.repeat(2), 0, [0, 2, 4, 6, 8, 10]],
  ['at none of it where it is not longer than a piece', part, part.length, [0]],
  ['at the first that is far enough', part.repeat(3), 6, [0, 4, 8, 12, 16]],
  ['no sooner than it is that far', part.repeat(2), 8, [0, 4, 8]],
  ['not within a fence', `${part}\`\`\`\n# A\n\n# A\n\`\`\`\n\n${part}`, 0, [0, 2, 4, 6, 12, 14, 16]],
  ['not where HTML goes on', `a\n\n<pre>\n\n# A\n\n</pre>\n\n${part}`, 0, [0, 2, 8, 10, 12]],
])('a document is cut %s', (_, source, size, lines) => {
  const pieces = [...cut(source, size)];
  expect(pieces.map(({ start }) => start.line)).toEqual(lines);
  expect(pieces.map(({ start }) => source.slice(0, start.offset).split('\n').length - 1)).toEqual(lines);
});
