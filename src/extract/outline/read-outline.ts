import type { Code, Nodes, Root, RootContent } from 'mdast';
import { addPassage, type Builder, closeTo, createBuilder, openSection } from './builder.ts';
import { flatten } from './flatten.ts';
import { readFront } from './read-front.ts';
import { readList } from './read-list.ts';
import { readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import type { Outline } from './types.ts';

const labelLevel = 8;
const leading = new Set<string>(['list', 'table', 'code']);

/**
 * Reads a tree as sections and passages.
 *
 * @param tree the document
 * @param source its text
 * @param namesRole whether some words alone are a label ("Pros"), as the word lists know
 */
export function readOutline(tree: Root, source: string, namesRole: (text: string) => boolean): Outline {
  const builder = createBuilder();
  const { front, content } = readFront(tree);
  readBlocks(builder, content, 'paragraph', namesRole);
  const { start, sections, passages } = builder;
  return { tree, source, start, sections, passages, front };
}

function readBlocks(
  builder: Builder,
  blocks: readonly RootContent[],
  form: 'paragraph' | 'quote',
  namesRole: (text: string) => boolean,
): void {
  blocks.forEach((block, index) => {
    switch (block.type) {
      case 'heading':
        openSection(builder, 'heading', block.depth, flatten(block.children).text, block);
        break;
      case 'paragraph':
        readParagraph(builder, block, { leadsOn: leading.has(blocks[index + 1]?.type ?? ''), form, namesRole });
        break;
      case 'list':
        readList(builder, block, 0, undefined, (inner, item) => {
          const rest = item.children.slice(1).filter((child) => child.type !== 'list');
          readBlocks(inner, rest, form, namesRole);
        });
        break;
      case 'table':
        readTable(builder, block);
        break;
      case 'code':
        addCode(builder, block);
        break;
      case 'blockquote':
        readBlocks(builder, block.children, 'quote', namesRole);
        break;
      case 'thematicBreak':
        closeTo(builder, labelLevel);
        break;
      default:
    }
  });
}

function addCode(builder: Builder, block: Code): void {
  const node: Nodes = block;
  const start = block.position?.start ?? { line: 1, column: 1 };
  addPassage(builder, {
    form: 'code',
    text: block.value,
    rest: block.value,
    lines: block.value.split('\n').reduce<{ offset: number; line: number }[]>((lines, _, index, all) => {
      const before = lines.at(-1);
      lines.push({
        offset: before ? before.offset + (all[index - 1]?.length ?? 0) + 1 : 0,
        line: start.line + 1 + index,
      });
      return lines;
    }, []),
    line: start.line,
    column: start.column,
    endLine: block.position?.end.line ?? start.line,
    depth: 0,
    ...(block.lang && { language: block.lang }),
    node,
  });
}
