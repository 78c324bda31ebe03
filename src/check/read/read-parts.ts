import type { BlockContent, DefinitionContent, Heading, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { plain } from '../../markdown/index.ts';
import type { Place } from '../../model/index.ts';
import type { LineIndex } from './line-index.ts';
import { placed } from './placed.ts';
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
export function readParts(nodes: readonly Block[], lines: LineIndex, depth = 0): GrowingPart[] {
  const top: GrowingPart[] = [];
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
      add(headingPart(node), node.depth);
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

function headingPart(heading: Heading): GrowingPart {
  const { nodes, checked } = unbox(heading.children);
  const lead = readLead(nodes);
  const { words } = lead;
  const { id, label } = named(lead);
  return {
    ...blank(placed(heading)),
    form: 'heading',
    rank: heading.depth,
    id,
    label,
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
    const place = split.length === 1 ? placed(paragraph) : lines.placeOfLine(line);
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
      return [{ ...blank(placed(node)), form: 'code', words: node.value, text: node.value }];
    case 'blockquote':
    case 'footnoteDefinition':
      return readParts(node.children, lines, depth + 1);
    default:
      return [];
  }
}

function itemPart(item: ListItem, ordered: boolean, lines: LineIndex, depth: number): GrowingPart {
  const [first, ...rest] = item.children;
  const place = placed(item);
  const checked = item.checked ?? undefined;
  if (first?.type !== 'paragraph') {
    const parts = readParts(item.children, lines, depth + 1);
    const [lead, ...others] = parts;
    // "1. ### Title": the heading is the item.
    if (lead?.form === 'heading') return { ...lead, form: 'item', ordered, checked, parts: [...lead.parts, ...others] };
    return { ...blank(place), form: 'item', checked, ordered, parts };
  }
  const [own, ...nested] = paragraphParts(first, lines);
  return {
    ...(own ? { ...own, place: { start: place.start, end: own.place.end } } : blank(place)),
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
    const cells = row.children.map((cell, at) => {
      const { nodes, checked } = unbox(cell.children);
      const lead = readLead(nodes);
      const { words } = lead;
      const label = headers[at] ?? '';
      return {
        lead,
        checked,
        part: { ...blank(placed(cell)), form: 'cell', label, text: words, words, nodes } as const,
      };
    });
    const [first] = cells.map(({ lead }) => lead);
    const isNumber = /^\d+(?:\.\d+)*$/u.test(first?.words ?? '');
    const id = (isNumber ? first?.words : first?.id) ?? '';
    const names = cells.map(({ lead }) => lead.words).filter((words) => words !== id);
    const name = id !== '' && first?.words !== id ? first?.label || first?.text : names[0];
    const text = names.slice(1).filter(Boolean).join(' — ');
    const checked = cells.find((cell) => cell.checked !== undefined)?.checked;
    return {
      ...blank(placed(row)),
      form: 'row',
      id,
      label: name ?? '',
      text,
      words: names.join(' — '),
      parts: cells.map(({ part }) => part),
      checked,
    };
  });
}

function blank(place: Place): GrowingPart {
  const base = { form: 'text', rank: 0, id: '', label: '', text: '', words: '', nodes: [] } as const;
  return { ...base, place, parts: [], checked: undefined, ordered: false };
}

function own({ id, label, text, words }: Lead): Pick<Part, 'id' | 'label' | 'text' | 'words'> {
  return { id, label, text, words };
}
