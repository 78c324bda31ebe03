import type { Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import type { Origin } from '../model/index.ts';
import { assert } from '../text/index.ts';
import type { Skeleton } from './expand.ts';
import { readSkeleton } from './read-skeleton.ts';
import { tokenPattern } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** A block that holds words. */
export type Leaf = Heading | Paragraph | TableCell;

/** Whether a node is a block that holds words. */
export function isLeaf(node: Nodes): node is Leaf {
  return node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell';
}

/** A finished tree, and for its headings, paragraphs and cells the origins of the statements in each. */
export interface Filled {
  readonly tree: Root;
  readonly origins: ReadonlyMap<Leaf, readonly Origin[]>;
}

/**
 * Reads the skeletons as Markdown and puts the statements where their tokens stand. The blocks are those of the skeleton:
 * a statement only ever brings text and inline code into one of them. Throws where a token stands outside of a text.
 */
export function fill(skeletons: readonly Skeleton[], tokens: Tokens): Filled {
  const children: RootContent[] = [];
  const origins = new Map<Leaf, Origin[]>();
  for (const { file, source } of skeletons) {
    const root = readSkeleton(source);
    const filled = fillBlocks(root, tokens, origins);
    const expected = source.match(tokenPattern)?.length ?? 0;
    assert(filled === expected, `${file}: ${expected - filled} tags outside of a text`);
    for (const child of root.children) children.push(child);
  }
  return { tree: { type: 'root', children }, origins };
}

/** Places of skeletons mean nothing; in a long plan they take more room than its words. */
function letGoOfPlace(node: Nodes): void {
  if (node.position) node.position = undefined;
}

/** Fills every heading, paragraph and cell below a node, and returns how many tokens there were. */
function fillBlocks(node: Nodes, tokens: Tokens, origins: Map<Leaf, Origin[]>): number {
  letGoOfPlace(node);
  if (isLeaf(node)) {
    const found: Origin[] = [];
    const count = fillWords(node, tokens, found);
    origins.set(node, [...found]);
    return count;
  }
  if (!('children' in node)) return 0;
  const count = node.children.reduce((sum, child) => sum + fillBlocks(child, tokens, origins), 0);
  // Blank lines between items are the template's way to be readable: a list is loose only where an item needs it.
  if (node.type === 'listItem') node.spread = node.children.filter(({ type }) => type !== 'list').length > 1;
  if (node.type === 'list') node.spread = node.children.some((item) => item.spread);
  return count;
}

type Words = Extract<Nodes, { readonly children: PhrasingContent[] }>;

/** Fills the words of one block, at any depth of emphasis. */
function fillWords(parent: Words, tokens: Tokens, found: Origin[]): number {
  let count = 0;
  const children: PhrasingContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') {
      for (const [at, piece] of child.value.replace(/\s+/gu, ' ').split(tokenPattern).entries()) {
        // Every other piece is the number of a token.
        if (at % 2 === 0) append(children, { type: 'text', value: piece });
        else {
          const filling = tokens.find(Number(piece));
          for (const node of filling.nodes) append(children, node);
          found.push(...filling.origins);
          count += 1;
        }
      }
    } else {
      letGoOfPlace(child);
      if ('children' in child) count += fillWords(child, tokens, found);
      append(children, child);
    }
  }
  // A copy has no room to grow, which for a long plan is more than what it holds.
  parent.children = [...children];
  return count;
}

/** Adds a node so that no two texts and no two code spans touch: they would be read again as one. */
function append(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1);
  if (node.type === 'text' && node.value === '') return;
  if (node.type === 'text' && last?.type === 'text')
    nodes[nodes.length - 1] = { ...last, value: last.value + node.value };
  else if (node.type === 'inlineCode' && last?.type === 'inlineCode') nodes.push({ type: 'text', value: ' ' }, node);
  else nodes.push(node);
}
