import { plainValue } from './plain-value.ts';
import { put } from './put.ts';
import { strange } from './strange.ts';

/** How deep lists and records may stand in each other on one line. */
const mostDeep = 50;

const blanks = / */uy;
const quoted = /"(?:[^"\\]|\\["\\/nt])*"|'(?:[^']|'')*'/uy;
/** A word, in a list or a record up to the next sign of these. It begins with nothing that means something else. */
const inside = /[\p{L}\d_./$(][^,[\]{}]*/uy;
const outside = /[\p{L}\d_./$(](?:[^ ]| (?!#))*/uy;

/** Reads the values of one line. */
export class QuickFlow {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value that the rest of the line is, with nothing but a comment behind it. */
  whole(): unknown {
    const value = this.#value(0);
    const rest = this.#text.slice(this.#at);
    if (rest !== '' && !/^ +#/u.test(rest)) throw strange;
    return value;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  /** A sign, with the blanks before it. */
  #sign(sign: string): boolean {
    this.#take(blanks);
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #value(depth: number): unknown {
    if (depth > mostDeep) throw strange;
    if (this.#sign('[')) return this.#list(depth + 1);
    if (this.#sign('{')) return this.#record(depth + 1);
    const string = this.#take(quoted);
    return string === undefined ? plainValue(this.#plain(depth)) : unquoted(string);
  }

  #plain(depth: number): string {
    const text = this.#take(depth > 0 ? inside : outside)?.replace(/ +$/u, '');
    if (text === undefined || /:(?: |$)| #/u.test(text)) throw strange;
    return text;
  }

  #list(depth: number): unknown[] {
    const items: unknown[] = [];
    if (this.#sign(']')) return items;
    do items.push(this.#value(depth));
    while (this.#more(']'));
    return items;
  }

  #record(depth: number): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    if (this.#sign('}')) return record;
    do {
      this.#take(blanks);
      const key = this.#take(/[A-Za-z_$][\w.$-]*|"[\w .$/-]*"/uy);
      if (key === undefined || !this.#sign(':') || this.#text[this.#at] !== ' ') throw strange;
      put(record, key, this.#value(depth));
    } while (this.#more('}'));
    return record;
  }

  /** Whether another one follows; else the list or record has to be closed. */
  #more(close: string): boolean {
    if (this.#sign(',')) {
      if (this.#text[this.#at] !== ' ') throw strange;
      return true;
    }
    if (!this.#sign(close)) throw strange;
    return false;
  }
}

function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return text.includes('\\') ? String(JSON.parse(text)) : text.slice(1, -1);
}
