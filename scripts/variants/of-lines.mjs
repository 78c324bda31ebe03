const item = /^(\s*)(?:[-*+•]|\d+[.)]|[A-Za-z][.)])\s+(?:\[[ x]\]\s+)?(?=\S)/u;
const heading = /^#{1,6}\s+/u;

/** The marks of a list, by the number of an item. */
const lists = [
  () => '- ',
  () => '* ',
  (at) => `${at + 1}. `,
  (at) => `${at + 1}) `,
  (at) => `${String.fromCodePoint(97 + (at % 26))}) `,
  (at) => `${String.fromCodePoint(65 + (at % 26))}. `,
  (at) => `(${at + 1}) `,
  () => '- [ ] ',
  () => '- [x] ',
  () => '• ',
  () => '',
  (at) => `- ${String.fromCodePoint(65 + (at % 26))}: `,
  (at) => `${String.fromCodePoint(65 + (at % 26))}: `,
  (at) => `Option ${String.fromCodePoint(65 + (at % 26))}: `,
];

/** The lines of a text with other ones for some of them. */
function splice(text, at, count, ...others) {
  const lines = text.split('\n');
  lines.splice(at, count, ...others);
  return lines.join('\n');
}

const lineAt = (text, drawn) => {
  const lines = text.split('\n');
  const full = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const at = full.length > 0 ? drawn.one(full) : 0;
  return { lines, at, line: lines[at] };
};

/** Another mark for all items of a list, or for one. */
function otherList(text, drawn) {
  const { lines, at } = lineAt(text, drawn);
  if (!item.test(lines[at])) return undefined;
  let [from, to] = [at, at + 1];
  if (drawn.below(3) > 0) {
    while (from > 0 && item.test(lines[from - 1])) from -= 1;
    while (to < lines.length && item.test(lines[to])) to += 1;
  }
  const mark = drawn.one(lists);
  const others = lines.slice(from, to).map((line, each) => line.replace(item, (_, space) => space + mark(each)));
  return splice(text, from, to - from, ...others);
}

/** A heading of another level, a bold line, a label, or the other way round. */
function otherHeading(text, drawn) {
  const { lines, at, line } = lineAt(text, drawn);
  if (line === undefined) return undefined;
  const plain = line.replace(heading, '').replace(item, '').replaceAll('**', '').replace(/:\s*$/u, '');
  if (!heading.test(line) && drawn.below(4) > 0) return undefined;
  const ways = [
    `# ${plain}`,
    `## ${plain}`,
    `### ${plain}`,
    `#### ${plain}`,
    `**${plain}**`,
    `**${plain}:**`,
    `${plain}:`,
    `${plain}:${lines[at + 1] === '' ? '' : ' '}`,
    `- **${plain}**`,
    `${plain}\n---`,
    `## 1. ${plain}`,
    `## ${plain}?`,
    `## ${plain}:`,
  ];
  return splice(text, at, 1, drawn.one(ways));
}

function otherIndent(text, drawn) {
  const { at, line } = lineAt(text, drawn);
  if (line === undefined) return undefined;
  return splice(text, at, 1, drawn.one([`  ${line}`, `    ${line}`, line.trimStart(), ` ${line}`, `> ${line}`]));
}

function withoutLine(text, drawn) {
  return splice(text, lineAt(text, drawn).at, 1);
}

function twice(text, drawn) {
  const { at, line } = lineAt(text, drawn);
  return line === undefined ? undefined : splice(text, at, 1, line, line);
}

function moved(text, drawn) {
  const { lines, at, line } = lineAt(text, drawn);
  return line === undefined ? undefined : splice(splice(text, at, 1), drawn.below(lines.length), 0, line);
}

/** A line with the next, or with an empty one behind it, or without one. */
function joined(text, drawn) {
  const { lines, at, line } = lineAt(text, drawn);
  if (line === undefined || at + 1 >= lines.length) return undefined;
  const next = lines[at + 1];
  if (next === '') return splice(text, at + 1, 1);
  return drawn.below(2) === 0 ? splice(text, at, 2, `${line} ${next.replace(item, '')}`) : splice(text, at + 1, 0, '');
}

/** A line up to one of its words or marks, or from there. */
function cut(text, drawn) {
  const { at, line } = lineAt(text, drawn);
  const places = [...(line ?? '').matchAll(/(?<=\S)[\s:,.–—(]+(?=\S)/gu)];
  if (places.length === 0) return undefined;
  const { index, 0: mark } = drawn.one(places);
  const [mine] = item.exec(line) ?? heading.exec(line) ?? [''];
  const ways = [
    line.slice(0, index),
    mine + line.slice(index + mark.length),
    line.slice(0, index + mark.length).trimEnd(),
  ];
  return splice(text, at, 1, drawn.one(ways));
}

/** A line of another document. */
function foreignLine(text, drawn, { other }) {
  const { at } = lineAt(text, drawn);
  const { line } = lineAt(other(), drawn);
  return line === undefined ? undefined : splice(text, at + drawn.below(2), drawn.below(2), line);
}

/** The blocks of a text: what stands between empty lines. */
const blocksOf = (text) => text.trimEnd().split(/\n{2,}/u);

/** A block of another document behind one of this, or for it. */
function foreignBlock(text, drawn, { other }) {
  const blocks = blocksOf(text);
  blocks.splice(drawn.below(blocks.length + 1), drawn.below(2), drawn.one(blocksOf(other())));
  return `${blocks.join('\n\n')}\n`;
}

function swappedBlocks(text, drawn) {
  const blocks = blocksOf(text);
  if (blocks.length < 2) return undefined;
  const [one] = blocks.splice(drawn.below(blocks.length), 1);
  blocks.splice(drawn.below(blocks.length + 1), 0, one);
  return `${blocks.join('\n\n')}\n`;
}

/** A list as a table, or a table as a list. */
function asTable(text, drawn) {
  const { lines, at } = lineAt(text, drawn);
  const isRow = (line) => line !== undefined && /^\|.*\|\s*$/u.test(line);
  const is = item.test(lines[at] ?? '') ? (line) => item.test(line ?? '') : isRow(lines[at]) ? isRow : undefined;
  if (!is) return undefined;
  let [from, to] = [at, at + 1];
  while (from > 0 && is(lines[from - 1])) from -= 1;
  while (is(lines[to])) to += 1;
  const some = lines.slice(from, to);
  if (is === isRow) {
    const cells = some.filter((line) => !/^\|[\s|:-]+$/u.test(line)).map((line) => line.split('|').slice(1, -1));
    const rows = cells.map(
      ([first = '', ...rest]) => `- ${first.trim()}: ${rest.map((cell) => cell.trim()).join(', ')}`,
    );
    return splice(text, from, to - from, ...rows);
  }
  const rows = some.map((line) => line.replace(item, '').split(/\s*(?::|–|—| - |,)\s+/u));
  const width = Math.max(2, ...rows.map(({ length }) => length));
  const row = (cells) => `| ${Array.from({ length: width }, (_, each) => cells[each] ?? '').join(' | ')} |`;
  const rule = `|${'---|'.repeat(width)}`;
  const [head, ...body] = rows.map((cells) => row(cells));
  return drawn.below(2) === 0
    ? splice(text, from, to - from, head, rule, ...body)
    : splice(text, from, to - from, row(['Name', 'What', 'Why']), rule, head, ...body);
}

/** Ways to change the lines of a text. */
export const ofLines = [
  otherList,
  otherList,
  otherHeading,
  otherHeading,
  otherIndent,
  withoutLine,
  twice,
  moved,
  joined,
  cut,
  foreignLine,
  foreignLine,
  foreignBlock,
  foreignBlock,
  swappedBlocks,
  asTable,
];
