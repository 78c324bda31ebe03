import type { Code, Heading, List, ListItem, Paragraph, Table, ThematicBreak } from 'mdast';
import { readFence } from './read-fence.ts';
import { readTable } from './read-table.ts';
import { readWords } from './read-words.ts';
import { type Line, pointAt, type Stretch } from './types.ts';
import { Unfit } from './unfit.ts';

type Block = Code | Heading | List | Paragraph | Table | ThematicBreak;

const heading = /^(#{1,6}) \S/u;
const item = /^(?:([-*+])|(\d{1,9})([.)])) (?=\S)/u;
// What begins, or may begin, a block of another kind.
const other = /^(?:[#>]|```|~~~|(?:[-*+]|\d{1,9}[.)])(?:\s|$))/u;
const fence = /^(?:`{3,}|~{3,})/u;
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/u;
const box = /^\[([ xX])\] (?=\S)/u;
const numberedFromOne = /^(?:[-*+]|1[.)]) \S/u;

/**
 * Reads headings, paragraphs, lists, tables, code between fences and rules, with the words in them, as the parser does.
 * Throws `Unfit` at any other block, and where lists are written so that it takes more than a look.
 */
export function readBlocks(lines: readonly Line[]): Block[] {
  return new Blocks(lines).read(0);
}

class Blocks {
  readonly #lines: readonly Line[];
  #at = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** The blocks that stand at least this deep. */
  read(indent: number): Block[] {
    const found: Block[] = [];
    for (;;) {
      while (this.#lines[this.#at]?.text === '') this.#at += 1;
      const line = this.#lines[this.#at];
      if (!line || line.lead < indent) return found;
      if (line.lead > indent + 3) throw new Unfit();
      const text = line.text.slice(line.lead);
      const kind = item.exec(text);
      if (kind) found.push(this.#list(line.lead, kind, indent));
      else if (line.lead > indent) throw new Unfit();
      else if (indent === 0 && heading.test(text)) found.push(this.#heading(line));
      else if (indent === 0 && text.startsWith('|')) found.push(this.#table());
      else if (indent === 0 && fence.test(text)) found.push(this.#code());
      else if (indent === 0 && rule.test(text)) found.push(this.#rule(line));
      else if (other.test(text)) throw new Unfit();
      else found.push(this.#paragraph({ line, from: line.lead }, indent));
    }
  }

  #heading(line: Line): Heading {
    this.#at += 1;
    const depth = line.text.indexOf(' ');
    if (line.text.endsWith('#') || !isDepth(depth)) throw new Unfit();
    const children = readWords([{ line, from: depth + 1 }]);
    return {
      type: 'heading',
      depth,
      children,
      position: { start: pointAt(line, 0), end: pointAt(line, line.text.length) },
    };
  }

  #code(): Code {
    const { code, next } = readFence(this.#lines, this.#at);
    this.#at = next;
    return code;
  }

  #rule(line: Line): ThematicBreak {
    this.#at += 1;
    return { type: 'thematicBreak', position: { start: pointAt(line, 0), end: pointAt(line, line.text.length) } };
  }

  #table(): Table {
    const from = this.#at;
    while ((this.#lines[this.#at]?.text ?? '') !== '') this.#at += 1;
    return readTable(this.#lines.slice(from, this.#at));
  }

  #paragraph(first: Stretch, indent: number): Paragraph {
    const stretches = [first];
    this.#at += 1;
    for (let line = this.#lines[this.#at]; line && line.text !== ''; line = this.#lines[this.#at]) {
      const text = line.text.slice(line.lead);
      const opens = heading.test(text) || item.test(text);
      if (opens && line.lead <= indent + 3) {
        // A number other than one begins no list behind words, unless that list is there already.
        if (!numberedFromOne.test(text) && !heading.test(text) && line.lead >= indent) throw new Unfit();
        break;
      }
      // Words that stand less deep go on as well.
      if (other.test(text) || text.startsWith('|')) throw new Unfit();
      stretches.push({ line, from: line.lead });
      this.#at += 1;
    }
    const last = stretches.at(-1)?.line ?? first.line;
    const children = readWords(stretches);
    return {
      type: 'paragraph',
      children,
      position: { start: pointAt(first.line, first.from), end: pointAt(last, last.text.length) },
    };
  }

  #list(lead: number, kind: RegExpExecArray, indent: number): List {
    const [, , digits] = kind;
    const mark = kind[1] ?? kind[3];
    const children: ListItem[] = [];
    let spread = false;
    for (let line = this.#lines[this.#at]; line && line.lead === lead; line = this.#lines[this.#at]) {
      const next = item.exec(line.text.slice(lead));
      if (!next || (next[1] ?? next[3]) !== mark) break;
      if (children.length > 0 && this.#lines[this.#at - 1]?.text === '') spread = true;
      children.push(this.#item(line, lead, next[0].length));
    }
    const [first, last] = [children[0]?.position, children.at(-1)?.position];
    const following = this.#lines[this.#at];
    // An item of the same list on another depth.
    if (!first || !last || (following && isElsewhere(following, lead, indent) && isItemOf(following, mark)))
      throw new Unfit();
    return {
      type: 'list',
      ordered: digits !== undefined,
      start: digits === undefined ? null : Number(digits),
      spread,
      children,
      position: { start: first.start, end: last.end },
    };
  }

  #item(line: Line, lead: number, width: number): ListItem {
    const content = lead + width;
    const text = line.text.slice(content);
    const ticked = box.exec(text);
    const from = content + (ticked ? 4 : 0);
    if (other.test(text) || item.test(text) || (!ticked && /^\[[ xX]\]/u.test(text))) throw new Unfit();
    const paragraph = this.#paragraph({ line, from }, content);
    // The parser lets the words begin behind the box only where they begin with plain text.
    if (ticked && paragraph.children[0]?.type !== 'text' && paragraph.position)
      paragraph.position.start = pointAt(line, content);
    const gap = this.#lines[this.#at]?.text === '';
    const nested = this.read(content);
    const children = [paragraph, ...nested];
    const end = children.at(-1)?.position?.end ?? pointAt(line, line.text.length);
    return {
      type: 'listItem',
      spread: nested.length > 0 && (gap || this.#isSpread(nested)),
      checked: ticked ? ticked[1] !== ' ' : null,
      children,
      position: { start: pointAt(line, lead), end },
    };
  }

  #isSpread(nested: readonly Block[]): boolean {
    return nested.slice(1).some(({ position }) => {
      const before = (position?.start.line ?? 0) - (this.#lines[0]?.number ?? 1) - 1;
      return this.#lines[before]?.text === '';
    });
  }
}

function isElsewhere({ lead: own }: Line, lead: number, indent: number): boolean {
  return own !== lead && own >= indent;
}

function isItemOf(line: Line, mark: string | undefined): boolean {
  const kind = item.exec(line.text.slice(line.lead));
  return kind !== null && (kind[1] ?? kind[3]) === mark;
}

function isDepth(depth: number): depth is Heading['depth'] {
  return depth >= 1 && depth <= 6;
}
