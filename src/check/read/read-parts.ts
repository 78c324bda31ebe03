import type { BlockContent, DefinitionContent, ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast';
import { placeOf, plain } from '../../markdown/index.ts';
import type { Place } from '../../model/index.ts';
import type { LineIndex } from './line-index.ts';
import { nowhere } from './nowhere.ts';
import { type Lead, readLead } from './read-lead.ts';
import { splitId } from './split-id.ts';
import { splitLines } from './split-lines.ts';
import { unbox } from './unbox.ts';
import type { Part } from './types.ts';

// What is open while blocks are read: headings hold what follows up to the next of their rank, bold labels up to the next label,
// and a line that ends in a colon holds the list behind it.
const labelRank = 7;
const introductionRank = 8;
const longestIntroduction = 12;
// Markdown can nest without end, a call stack cannot; nobody writes a plan this deep.
const deepest = 40;

type Block = RootContent | BlockContent | DefinitionContent;
/** A part that what follows it may still be added to. */
interface GrowingPart extends Part {
  readonly parts: Part[];
}

interface Open {
  readonly rank: number;
  readonly parts: Part[];
}

/** Reads blocks into parts, each under the heading or label that it stands under. */
export function readParts(nodes: readonly Block[], lines: LineIndex, depth = 0): Part[] {
  const top: Part[] = [];
  const open: Open[] = [{ rank: 0, parts: top }];
  const close = (rank: number): void => {
    while ((open.at(-1)?.rank ?? 0) >= rank) open.pop();
  };
  const add = (part: GrowingPart, rank?: number): void => {
    open.at(-1)?.parts.push(part);
    if (rank !== undefined) open.push({ rank, parts: part.parts });
  };
  for (const node of depth > deepest ? [] : nodes) {
    if (node.type === 'heading') {
      close(node.depth);
      add(headingPart(node.depth, node), node.depth);
    } else if (node.type === 'paragraph') {
      for (const part of paragraphParts(node, lines)) {
        const rank = rankOf(part);
        close(rank ?? introductionRank);
        add(part, rank);
      }
    } else {
      for (const part of blockParts(node, lines, depth)) add(part);
      close(introductionRank);
    }
  }
  return top;
}

// How much a line holds of what follows it; undefined: nothing.
function rankOf(part: Part): number | undefined {
  if (part.form === 'label') return part.text === '' ? labelRank : introductionRank;
  const introduces = /[:：]$/u.test(part.words) && part.words.split(' ').length <= longestIntroduction;
  return introduces ? introductionRank : undefined;
}

function headingPart(rank: number, node: Nodes): GrowingPart {
  const { nodes, checked } = unbox(node.type === 'heading' ? node.children : []);
  const { id, label } = named(readLead(nodes));
  const words = plain({ type: 'paragraph', children: [...nodes] });
  return {
    ...blank(placeOf(node)),
    form: 'heading',
    rank,
    id,
    label: label === '' && id === '' ? words : label,
    words,
    nodes,
    checked,
  };
}

// In a heading, everything behind the id is the name.
function named({ id, words }: Lead): { readonly id: string; readonly label: string } {
  if (id === '') return { id, label: splitId(words).rest };
  return { id, label: words.slice(words.indexOf(id) + id.length).replace(/^[\]\s:：.)—–-]+/u, '') };
}

function paragraphParts(paragraph: Paragraph, lines: LineIndex): readonly GrowingPart[] {
  const split = splitLines(paragraph);
  return split.map(({ nodes, line }) => {
    const lead = readLead(nodes);
    const place = split.length === 1 ? placeOf(paragraph) : lines.placeOfLine(line);
    const introduces = lead.label !== '' && lead.text === '';
    const form = lead.label !== '' && (lead.marked || introduces || split.length > 1) ? 'label' : 'text';
    return { ...blank(place), ...own(lead), nodes, form };
  });
}

function blockParts(node: Block, lines: LineIndex, depth: number): readonly GrowingPart[] {
  switch (node.type) {
    case 'list':
      return node.children.map((item) => itemPart(item, node.ordered === true, lines, depth));
    case 'table':
      return tableParts(node);
    case 'code':
      return [{ ...blank(placeOf(node)), form: 'code', words: node.value, text: node.value }];
    case 'blockquote':
    case 'footnoteDefinition':
      return readParts(node.children, lines, depth + 1).map((part) => ({ ...part, parts: [...part.parts] }));
    default:
      return [];
  }
}

function itemPart(item: ListItem, ordered: boolean, lines: LineIndex, depth: number): GrowingPart {
  const [first, ...rest] = item.children;
  const place = placeOf(item);
  const checked = item.checked ?? undefined;
  if (first?.type !== 'paragraph') {
    const parts = readParts(item.children, lines, depth + 1);
    const [lead, ...others] = parts;
    // "1. ### Title": the heading is the item.
    if (lead?.form === 'heading') return { ...lead, form: 'item', ordered, checked, parts: [...lead.parts, ...others] };
    return { ...blank(place), form: 'item', checked, ordered, parts };
  }
  const [own, ...nested] = paragraphParts(first, lines);
  const start = place && own ? { start: place.start, end: own.place.end } : place;
  return {
    ...(own ?? blank(place)),
    place: start ?? nowhere,
    form: 'item',
    checked,
    ordered,
    parts: [...nested, ...readParts(rest, lines, depth + 1)],
  };
}

function tableParts(table: Table): readonly GrowingPart[] {
  const [head, ...rows] = table.children;
  const headers = (head?.children ?? []).map(plain);
  return rows.map((row) => {
    const bare = row.children.map((cell) => unbox(cell.children));
    const leads = bare.map(({ nodes }) => readLead(nodes));
    const cells = row.children.map((cell, at): Part => {
      const nodes = bare[at]?.nodes ?? [];
      const words = plain({ type: 'paragraph', children: [...nodes] });
      return {
        ...blank(placeOf(cell)),
        form: 'cell',
        label: headers[at] ?? '',
        text: words,
        words,
        nodes,
      };
    });
    const first = cells[0]?.words ?? '';
    const id = /^\d+(?:\.\d+)*$/u.test(first) ? first : (leads[0]?.id ?? '');
    const names = cells.map(({ words }) => words).filter((words) => words !== id);
    const name = id !== '' && first !== id ? leads[0]?.label || leads[0]?.text || '' : (names[0] ?? '');
    const text = names.slice(1).filter(Boolean).join(' — ');
    const checked = bare.find((cell) => cell.checked !== undefined)?.checked;
    return {
      ...blank(placeOf(row)),
      form: 'row',
      id,
      label: name,
      text,
      words: names.join(' — '),
      parts: cells,
      checked,
    };
  });
}

function blank(place: Place | undefined): GrowingPart {
  const base = { form: 'text', rank: 0, id: '', label: '', text: '', words: '', nodes: [] } as const;
  return { ...base, place: place ?? nowhere, parts: [], checked: undefined, ordered: false };
}

function own({ id, label, text, words }: Lead): Pick<Part, 'id' | 'label' | 'text' | 'words'> {
  return { id, label, text, words };
}
