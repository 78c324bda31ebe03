import type { Code, RootContent } from 'mdast';
import { addPassage, type Builder, closeTo, createBuilder, openSection } from './builder.ts';
import { flatten } from './flatten.ts';
import { holdsOnlyPictures } from './holds-only-pictures.ts';
import { opensFirst } from './opens-lettered.ts';
import type { Parting, Pointing } from './points-in.ts';
import { readFront } from './read-front.ts';
import { readList, type ReadRest } from './read-list.ts';
import { readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import { type Naming, speakersIn } from './speakers-in.ts';
import type { Outline } from './types.ts';
import { withoutAttributes } from './without-attributes.ts';
import { answerIn } from './answer-in.ts';

const labelLevel = 8;
const leading = new Set<string>(['list', 'table', 'code']);

/** What the word lists know of labels. */
export interface Labels extends Naming {
  /** Whether some words are a heading as they stand, so that neither colon nor marks are needed. */
  readonly headsAlone: (text: string) => boolean;
  /** Whether a line names an option by its letter: "Option B — a key box". */
  readonly namesOption: (text: string) => boolean;
  /** Whether a label says that what stands behind it is decided, or answers. */
  readonly leadsAnswer: (text: string) => boolean;
  /** Whether a label sets advantages or drawbacks apart. */
  readonly weighs: (text: string) => boolean;
  /** How the points behind a label are told apart, where it lists any. */
  readonly pointing: (label: string, rest: string) => Pointing | undefined;
  readonly parting: Parting;
  /** Whether some words alone head a chapter: "Decision", on a line of its own. */
  readonly isChapter: (text: string) => boolean;
  /** Whether the last sentence of a paragraph says what the list behind it holds. */
  readonly announces: (sentence: string) => boolean;
}

/**
 * Reads blocks as sections and passages, each block once: what stands in a section or passage does not lead back to it.
 *
 * @param blocks the blocks of the document
 * @param source its text
 * @param labels what is known of the words of labels
 */
export function readOutline(blocks: Iterable<RootContent>, source: string, labels: Labels): Outline {
  const builder = createBuilder();
  let front: Outline['front'] = new Map();
  const content = function* (): Generator<RootContent> {
    for (const block of blocks)
      if (block.type === 'yaml') front = readFront(block);
      else yield block;
  };
  readBlocks(builder, content(), 'paragraph', { ...labels, source, speakers: speakersIn(source, labels) });
  const { start, sections, passages } = builder;
  return { source, start, sections, passages, front };
}

/** What is known of a document before its blocks are read. */
interface Reading extends Labels {
  readonly source: string;
  readonly speakers: ReadonlySet<string>;
}

function readBlocks(
  builder: Builder,
  blocks: Iterable<RootContent>,
  form: 'paragraph' | 'quote',
  labels: Reading,
): void {
  const readRest: ReadRest = (inner, item) => {
    const rest = item.children.slice(1).filter((child) => child.type !== 'list');
    readBlocks(inner, rest, form, labels);
  };
  const bullet = (block: RootContent | undefined): string | undefined =>
    block?.type === 'list' ? labels.source[block.children[0]?.position?.start.offset ?? -1] : undefined;
  const read = (raw: RootContent, next?: RootContent): void => {
    const block = (raw.type === 'definition' && answerIn(raw, labels.leadsAnswer)) || raw;
    const leadsOn = next !== undefined && leads(next);
    const weighed = bullet(next) === '+';
    switch (block.type) {
      case 'heading':
        openSection(builder, 'heading', block.depth, withoutAttributes(flatten(block.children).text), block);
        break;
      case 'paragraph':
        if (!holdsOnlyPictures(block.children))
          readParagraph(builder, block, { ...labels, leadsOn, weighed, form, heads: heads(next) });
        break;
      case 'list':
        readList(builder, block, 0, undefined, { ...labels, readRest, weighed: weighed && bullet(block) === '-' });
        break;
      case 'table':
        readTable(builder, block);
        break;
      case 'code':
        addCode(builder, block);
        break;
      case 'blockquote':
        readBlocks(builder, block.children, 'quote', labels);
        break;
      case 'thematicBreak':
        closeTo(builder, labelLevel);
        break;
      default:
    }
  };
  // What leads on is known by the block behind it.
  let before: RootContent | undefined;
  for (const block of blocks) {
    if (before) read(before, block);
    before = block;
  }
  if (before) read(before);
}

/** Whether a block may stand below a line that is a heading in all but form. */
function heads(next: RootContent | undefined): boolean {
  return next !== undefined && next.type !== 'heading' && next.type !== 'thematicBreak';
}

/** Whether a block goes with the label in front of it: a list, or what is lettered as one. */
function leads(block: RootContent): boolean {
  return leading.has(block.type) || (block.type === 'paragraph' && opensFirst(flatten(block.children).text));
}

function addCode(builder: Builder, block: Code): void {
  const start = block.position?.start ?? { line: 1, column: 1 };
  // An indented block has no fence line before its first line.
  const first = isIndented(block) ? start.line : start.line + 1;
  addPassage(builder, {
    form: 'code',
    text: block.value,
    rest: block.value,
    lines: block.value.split('\n').reduce<{ offset: number; line: number }[]>((lines, _, index, all) => {
      const before = lines.at(-1);
      lines.push({
        offset: before ? before.offset + (all[index - 1]?.length ?? 0) + 1 : 0,
        line: first + index,
      });
      return lines;
    }, []),
    line: start.line,
    column: start.column,
    endLine: block.position?.end.line ?? start.line,
    depth: 0,
    ...(block.lang && { language: block.lang }),
    spans: [],
  });
}

function isIndented(block: Code): boolean {
  const { position } = block;
  return position !== undefined && position.end.line - position.start.line + 1 === block.value.split('\n').length;
}
