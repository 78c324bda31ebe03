/** Fills so many characters with a piece. */
function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** Lines that reach one step deeper each, until so many characters are there. */
function stairs(line: (depth: number) => string, size: number): string {
  const lines: string[] = [];
  for (let length = 0; length < size; length += (lines.at(-1)?.length ?? 0) + 1) lines.push(line(lines.length));
  return lines.join('\n');
}

/** Documents of any size that nobody writes to be read: each makes some reader of Markdown slow, or brings it down. */
export const hostileInputs: Readonly<Record<string, (size: number) => string>> = {
  'nested quotes on one line': (size) => `${fill('>', size)} a`,
  'nested quotes with spaces': (size) => `${fill('> ', size)}a`,
  '20,000 quotes': (size) => fill('> a\n', Math.min(size, 80_000)),
  'nested lists on one line': (size) => `${fill('- ', size)}a`,
  'nested numbers on one line': (size) => `${fill('1. ', size)}a`,
  'lists in quotes on one line': (size) => `${fill('> - ', size)}a`,
  'a list that goes deeper by indentation': (size) => stairs((depth) => `${'  '.repeat(depth)}- a`, size),
  'quotes that go deeper line by line': (size) => stairs((depth) => `${'>'.repeat(depth + 1)} a`, size),
  'opening brackets': (size) => fill('[', size),
  'an opening bracket and words': (size) => `[${fill('word ', size)}`,
  'closing brackets': (size) => fill(']', size),
  'brackets within brackets': (size) => fill('[', size / 2) + fill(']', size / 2),
  'brackets around a word': (size) => `${fill('[', size / 2)}a${fill(']', size / 2)}`,
  'brackets with openers of addresses': (size) => fill('[ (](', size),
  'openers of links': (size) => fill('[a](', size),
  'openers of links with titles': (size) => fill('[a](b "', size),
  'openers of pictures': (size) => fill('![', size),
  'references to nothing': (size) => fill('[a][b]', size),
  'footnotes that are not there': (size) => fill('[^a] ', size),
  'openers of definitions': (size) => fill('[a]: b "\n', size),
  definitions: (size) => stairs((at) => `[a${String(at)}]: b`, size),
  'definitions and what refers to them': (size) => stairs((at) => `[a${String(at)}]: b\n\n[a${String(at)}]\n`, size),
  asterisks: (size) => fill('*', size),
  underscores: (size) => fill('_', size),
  'emphasis that never closes': (size) => fill('*a **a ', size),
  'emphasis of two kinds': (size) => fill('*a_ ', size),
  'emphasis that never opens': (size) => fill('a* ', size),
  'strong marks that miss each other': (size) => fill('a**b', size / 2) + fill('c* ', size / 2),
  'emphasis within emphasis': (size) => fill('*a ', size / 2) + fill(' a*', size / 2),
  'struck words': (size) => fill('~~a ', size),
  tildes: (size) => fill('~', size),
  'less-than signs': (size) => fill('<', size),
  'openers of tags': (size) => fill('<a b="', size),
  'openers of comments': (size) => fill('<!--', size),
  'openers of comments in a text': (size) => fill('a <!--', size),
  'openers of instructions': (size) => fill('a <?', size),
  'openers of declarations': (size) => fill('a <!A ', size),
  'openers of raw text': (size) => fill('a <![CDATA[', size),
  backticks: (size) => fill('`', size),
  'backticks in growing runs': (size) => `a ${stairs((depth) => '`'.repeat(depth + 1), size).replaceAll('\n', ' ')}`,
  'a table of 10,000 columns': (size) => {
    const row = `${fill('|a', 20_000)}|\n`;
    return row + `${fill('|-', 20_000)}|\n` + row.repeat(Math.floor(size / row.length));
  },
  'a table of many rows': (size) => `| a | b |\n|---|---|\n${fill('| c | d |\n', size)}`,
  'bars in one line': (size) => fill('|', size),
  'heads of tables': (size) => fill('|a|\n|-|\n', size),
  'setext underlines': (size) => fill('a\n=\n', size),
  'underlines alone': (size) => fill('===\n', size),
  rules: (size) => fill('---\n', size),
  'one line': (size) => fill('word ', size),
  'one word': (size) => fill('a', size),
  'one paragraph of short lines': (size) => fill('a b\n', size),
  headings: (size) => fill('# a\n', size),
  'deep headings': (size) => fill('# a\n## b\n### c\n#### d\n##### e\n###### f\n', size),
  'bold headings': (size) => fill('**a**\n\n', size),
  labels: (size) => fill('Pros:\n\n- a\n\n', size),
  'one list': (size) => fill('- a\n', size),
  'a loose list': (size) => fill('- a\n\n', size),
  'one list with words': (size) => fill('- We use `a_b` for **this** and [that](x.md)\n', size),
  'one list of alternatives': (size) =>
    `## Alternatives considered\n\n${stairs((at) => `- A queue of kind ${String(at)}: it was too slow`, size)}`,
  'sentences of one risk': (size) => `## Risks\n\n- ${fill('They differ a lot. ', size)}`,
  'routes with numbers': (size) =>
    stairs((at) => `- \`GET /v1/a${String(at)}/{id}\`, \`GET /v1/a${String(at)}/b${String(at)}\``, size),
  'open tasks': (size) => fill('- [ ] a\n', size),
  'one fence': (size) => `\`\`\`\n${fill('# a\n\n', size)}`,
  'openers of fences': (size) => fill('```\n', size),
  entities: (size) => fill('&amp;', size),
  'openers of entities': (size) => fill('&', size),
  addresses: (size) => fill('www.a.', size),
  'addresses with marks behind': (size) => `http://a.b/${fill('!', size)}a`,
  'addresses with brackets': (size) => `http://a.b/${fill(')', size)}a`,
  'addresses of people': (size) => fill('a@', size),
  backslashes: (size) => fill('\\', size),
  'NUL bytes': (size) => fill('\0', size),
  'lone surrogates': (size) => fill('\uD800', size),
  'byte order marks': (size) => fill('\uFEFF', size),
  'white space': (size) => `a${fill(' ', size)}b`,
  'empty lines': (size) => `a${fill('\n', size)}b`,
  tabs: (size) => fill('\t', size),
  'carriage returns': (size) => fill('a\r', size),
  'front matter that never ends': (size) => `---\n${fill('a: b\n', size)}`,
};
