import type { PhrasingContent } from 'mdast';

// What might have to be escaped, with the signs beside it that decide.
const telling = new RegExp(
  [
    '[\\\\`\\t\\r\\n]',
    '(?<! )\\*|\\*(?! )',
    '(?<![A-Za-z\\d])_|_(?![A-Za-z\\d])',
    '(?<! )~|~~',
    '&(?:#\\d|#[xX]|[A-Za-z][A-Za-z\\d]*;)',
    '<(?:[!/?A-Za-z]|$)',
    '\\]\\(|\\]$|#$',
    '[\\w+.-]@',
    '[Ww]{3}\\.|[Hh][Tt]{2}[Pp][Ss]?:/',
  ].join('|'),
  'u',
);
// A block that begins so is no list, no rule, no underline and no table.
const calmBeginning = /^(?:[\p{L}“„«‘"'($%/?{]|\d+(?![\d.)]))/u;

/**
 * Prints words, code between backticks, and bold words at the beginning as the printer does, with few escapes.
 *
 * @param isHeading whether they stand in a heading, where no other block can begin
 * @returns undefined where anything might have to be escaped, or takes more than a look
 */
export function writeWords(children: readonly PhrasingContent[], isHeading: boolean): string | undefined {
  let printed = '';
  let before: string | undefined;
  for (const [at, node] of children.entries()) {
    const next = write(node, at === 0, at === 0 && !isHeading, children[at + 1]);
    // Two of a kind beside each other might become one.
    if (next === undefined || node.type === before) return undefined;
    printed += next;
    before = node.type;
  }
  // White space at the ends of a block is told from the newlines there.
  return /^\s|^$|\s$/u.test(printed) ? undefined : printed;
}

function write(
  node: PhrasingContent,
  isFirst: boolean,
  opens: boolean,
  next: PhrasingContent | undefined,
): string | undefined {
  if (node.type === 'text')
    return node.value === '' || telling.test(node.value) || (opens && !calmBeginning.test(node.value))
      ? undefined
      : node.value;
  if (node.type === 'inlineCode') return writeCode(node.value);
  if (node.type !== 'strong' || !isFirst) return undefined;
  if (next && !(next.type === 'text' && next.value.startsWith(' '))) return undefined;
  const inside = node.children.some((one) => one.type === 'strong') ? undefined : writeWords(node.children, true);
  return inside && `**${inside}**`;
}

function writeCode(value: string): string | undefined {
  return value === '' || /[`\r\n]|^ | $/u.test(value) ? undefined : `\`${value}\``;
}
