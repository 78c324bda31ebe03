import { expect, test } from 'vitest';
import { parse, quickBlocks } from '../../src/markdown/index.ts';

const part = `# A\n\nB \`c\` d.\n\n${'words '.repeat(2000)}\n\n| a | b |\n|---|---|\n| c | d |\n\n`;

test.each([
  ['of many pieces', part.repeat(5)],
  ['with a fence', `${part}\`\`\`\n# no heading\n\`\`\`\n\n${part.repeat(3)}`],
  ['with a definition at its end', `A [b] c.\n\n${part.repeat(3)}[b]: x\n`],
  ['with a definition at its start', `[b]: x\n\n${part.repeat(3)}A [b] c.\n`],
  ['with front matter', `---\na: b\n---\n${part.repeat(2)}`],
  ['of front matter', '---\na: b\n---'],
  ['of nothing', ''],
])('the blocks of a document %s are those of the tree that is read in one', (_, source) => {
  expect([...quickBlocks(source)]).toEqual(parse(source, Infinity).children);
});
