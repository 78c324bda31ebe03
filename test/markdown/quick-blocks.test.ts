import { expect, test } from 'vitest';
import { parse, parseQuick, quickBlocks } from '../../src/markdown/index.ts';

const part = `# A\n\nB \`c\` d.\n\n${'words '.repeat(2000)}\n\n| a | b |\n|---|---|\n| c | d |\n\n`;

test.each([
  ['of many pieces', part.repeat(5)],
  ['with a fence', `${part}\`\`\`\n# no heading\n\`\`\`\n\n${part.repeat(3)}`],
  ['with a definition at its end', `A [b] c.\n\n${part.repeat(3)}[b]: x\n`],
  ['with a definition at its start', `[b]: x\n\n${part.repeat(3)}A [b] c.\n`],
  ['with front matter', `---\na: b\n---\n${part.repeat(2)}`],
  ['of front matter', '---\na: b\n---'],
  ['of nothing', ''],
  ['with underlines', 'a\n===\n\nb\n---\n\nc\n ===\n\n# d\n\ne\n-\n'],
  ['with items that hold rules', '12. ---\n\n2)  ***\n\n- ---\n\n- a\n  - ***\n\n# b\n'],
  ['with rules', '***\n\n# a\n\n--- -\n\nb\n\n____\n\n---\n'],
  ['with lines that end in white space', '# a\n\nb  \nc\n\n# d \n'],
  ['with a fence that never closes', 'a\n\n```\n# b\n\n- c\n'],
  ['with a fence further in that never closes', 'a\n\n   ~~~\n# b\n\n- c\n'],
  ['with HTML over headings', 'a\n\n<div>\n# b\n</div>\n\n# c\n'],
  ['with a comment further in, over headings', '# a\n\n  <!-- b\n\n# c\n\n-->\n\n# d\n'],
  ['with fences in items and quotes, which a heading ends', '- ```\n  a\n# b\n\n> ```\n> c\n# d\n\ne\n'],
  ['with backticks that open no fence', 'see ``` here\n===\n\n# b\n\n```a` c\n===\n\n# d\n\n~5 ms\n===\n\n# e\n'],
  ['with signs of headings within lines', 'a\n#b # c\nd # e\n'],
  ['with a heading in a fence, and one behind it', '```\n# a\n```\n\n# b\n\n~~~~\n# c\n~~~\n# d\n~~~~~\n\n# e\n'],
  ['with a loose item in a later part', '# a\n\n# b\n\n- c\n  - d\n\n  e\n- f\n'],
  ['with a tab', '# a\n\n-\tb\n'],
  ['with a byte order mark', '\uFEFF# a\n\nb\n'],
  ['with Windows line ends', '# a\r\n\r\nb\r\n'],
])('the blocks of a document %s are those of the tree that is read in one', (_, source) => {
  const whole = parse(source, Infinity);
  expect([...quickBlocks(source)]).toEqual(whole.children);
  expect(parseQuick(source)).toEqual(whole);
});
