import type { BlockContent, DefinitionContent, Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { Unfit } from './unfit.ts';
import { writeWords } from './write-words.ts';

type Block = RootContent | BlockContent | DefinitionContent;

/** Prints a heading or a paragraph with words that take more than a look; with the item that it begins, if any, and its box. */
type PrintOther = (block: Heading | Paragraph, item: ListItem | undefined) => string;

/**
 * Prints headings, paragraphs and lists as the printer does. Throws `Unfit` at any other block, and where blocks stand so
 * that it takes more than a look.
 */
export function writeBlocks({ children }: Root, other: PrintOther): string {
  if (children.length === 0) throw new Unfit();
  const printed = children.map((block, at) => {
    if (at > 0 && block.type === 'list' && children[at - 1]?.type === 'list') throw new Unfit();
    return write(block, undefined, other);
  });
  return `${printed.join('\n\n')}\n`;
}

function write(block: Block, item: ListItem | undefined, other: PrintOther): string {
  if (block.type === 'list') return writeList(block, other);
  if (block.type !== 'heading' && block.type !== 'paragraph') throw new Unfit();
  if (block.children.length === 0) throw new Unfit();
  const words = writeWords(block.children, block.type === 'heading');
  if (words === undefined) return other(block, item);
  if (block.type === 'heading') return `${'#'.repeat(block.depth)} ${words}`;
  return typeof item?.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ${words}` : words;
}

function writeList({ ordered, start, spread, children }: List, other: PrintOther): string {
  if (typeof spread !== 'boolean' || children.length === 0) throw new Unfit();
  if (ordered && (typeof start !== 'number' || start < 0)) throw new Unfit();
  const items = children.map((item, at) => {
    const mark = ordered ? `${(start ?? 1) + at}. ` : '- ';
    return mark + indented(writeItem(item, other), mark.length);
  });
  return items.join(spread ? '\n\n' : '\n');
}

/** All lines but the first moved in; empty ones stay empty. */
function indented(text: string, by: number): string {
  return text.includes('\n') ? text.replace(/\n(?!\n)/gu, `\n${' '.repeat(by)}`) : text;
}

function writeItem(item: ListItem, other: PrintOther): string {
  const { spread, children } = item;
  const [first] = children;
  if (typeof spread !== 'boolean' || first?.type !== 'paragraph') throw new Unfit();
  let printed = write(first, item, other);
  for (const [at, block] of children.entries()) {
    if (at === 0) continue;
    const isTight = !spread && block.type === 'list' && (!block.ordered || block.start === 1);
    if (block.type === 'list' && children[at - 1]?.type === 'list') throw new Unfit();
    // A heading in a tight item needs no empty line in all places.
    if (block.type === 'heading') throw new Unfit();
    printed += `${isTight ? '\n' : '\n\n'}${write(block, undefined, other)}`;
  }
  return printed;
}
