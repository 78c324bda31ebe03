import { put } from './put.ts';
import { QuickFlow } from './quick-flow.ts';
import type { QuickLine } from './quick-lines.ts';
import { strange } from './strange.ts';

/** How deep lists and records may stand below each other. */
const mostDeep = 50;

const keyed = /^([A-Za-z_$][\w.$-]*|"[\w .$/-]*"):(?: +(.*))?$/u;
const listed = /^-(?: +(.*))?$/u;

/** Reads lines that stand below each other. */
export class QuickBlock {
  readonly #lines: QuickLine[];
  #at = 0;

  constructor(lines: readonly QuickLine[]) {
    this.#lines = [...lines];
  }

  /** The record or list that all lines are. */
  whole(): unknown {
    const [first] = this.#lines;
    if (first?.indent !== 0) throw strange;
    const value = this.#block(0, 0);
    if (this.#at < this.#lines.length) throw strange;
    return value;
  }

  #block(indent: number, depth: number): unknown {
    if (depth > mostDeep) throw strange;
    return listed.test(this.#lines[this.#at]?.text ?? '') ? this.#list(indent, depth) : this.#record(indent, depth);
  }

  /** The next line, where it stands at least so far in; one that stands further in belongs to nothing. */
  #next(indent: number): QuickLine | undefined {
    const line = this.#lines[this.#at];
    if (line === undefined || line.indent < indent) return undefined;
    if (line.indent > indent) throw strange;
    return line;
  }

  #record(indent: number, depth: number): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (let line = this.#next(indent); line; line = this.#next(indent)) {
      const [, key, rest] = keyed.exec(line.text) ?? [];
      if (key === undefined) throw strange;
      this.#at += 1;
      put(record, key, this.#valueOf(rest, indent, depth, true));
    }
    return record;
  }

  #list(indent: number, depth: number): unknown[] {
    const items: unknown[] = [];
    for (let line = this.#next(indent); line; line = this.#next(indent)) {
      const found = listed.exec(line.text);
      // In a record a list may stand as far in as its key: then the next key ends it.
      if (!found) break;
      const [, rest] = found;
      if (rest !== undefined && keyed.test(rest)) {
        // A record that begins behind the dash goes on below its first key.
        this.#lines[this.#at] = { ...line, indent: indent + line.text.length - rest.length, text: rest };
        items.push(this.#block(indent + line.text.length - rest.length, depth + 1));
      } else {
        this.#at += 1;
        items.push(this.#valueOf(rest, indent, depth, false));
      }
    }
    return items;
  }

  /** What stands behind a key or a dash, or below it. */
  #valueOf(rest: string | undefined, indent: number, depth: number, ofKey: boolean): unknown {
    if (rest === '>-') return this.#folded(indent);
    if (rest !== undefined && !rest.startsWith('#')) return new QuickFlow(rest).whole();
    const below = this.#lines[this.#at];
    const within = below && below.indent > indent;
    const beside = ofKey && below?.indent === indent && listed.test(below.text);
    return within || beside ? this.#block(below.indent, depth + 1) : null;
  }

  /** Lines further in that are one text. Every line there belongs to it, also one that would be a comment elsewhere. */
  #folded(indent: number): string {
    const texts: string[] = [];
    const [header, first] = [this.#lines[this.#at - 1], this.#lines[this.#at]];
    if (!header?.close || first === undefined || first.indent <= indent) throw strange;
    for (let line = this.#next(first.indent); line; line = this.#next(first.indent)) {
      if (!line.close || line.loose) throw strange;
      texts.push(line.text);
      this.#at += 1;
    }
    // Between the two, a line that stands less far in is not where it belongs.
    if ((this.#lines[this.#at]?.indent ?? 0) > indent) throw strange;
    return texts.join(' ');
  }
}
