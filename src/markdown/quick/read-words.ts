import type { PhrasingContent, Strong } from 'mdast';
import type { Point } from 'unist';
import { readLink } from './read-link.ts';
import { pointAt, type Stretch } from './types.ts';
import { Unfit } from './unfit.ts';

const special = /`+|\*+|_+|[\\&<~@]|\]\(|https?:\/\/|www\./giu;
const punctuation = /^[!-/:-@[-`{-~]/u;
const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iu;
/** More marks than this in one block are not counted here. */
const mostMarks = 400;

/**
 * Reads words, code between backticks, `**bold**` and plain links as the parser does.
 * Throws `Unfit` at whatever else may mean something: other emphasis, pictures, addresses, HTML, references to characters.
 */
export function readWords(stretches: readonly Stretch[]): PhrasingContent[] {
  const lines = stretches.map(({ line, from, to }) => line.text.slice(from, to));
  return new Words(lines.join('\n'), locate(stretches, lines)).read();
}

function locate(stretches: readonly Stretch[], lines: readonly string[]): (at: number) => Point {
  const [first] = stretches;
  if (!first) throw new Unfit();
  if (stretches.length === 1) return (at) => pointAt(first.line, first.from + at);
  const starts = startsOf(lines);
  return (at) => {
    const index = lineAt(starts, at);
    const { line, from } = stretches[index] ?? first;
    return pointAt(line, from + at - (starts[index] ?? 0));
  };
}

/** Where each line begins in the lines joined. */
function startsOf(lines: readonly string[]): readonly number[] {
  let next = 0;
  return lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
}

/** Which line holds a place, found by halving. */
function lineAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

class Words {
  readonly #source: string;
  readonly #point: (at: number) => Point;
  readonly #top: PhrasingContent[] = [];
  #strong: { readonly start: number; readonly nodes: PhrasingContent[] } | undefined;
  #text = '';
  /** Where the text that is being gathered begins. */
  #from = 0;

  constructor(source: string, point: (at: number) => Point) {
    this.#source = source;
    this.#point = point;
  }

  read(): PhrasingContent[] {
    const source = this.#source;
    let done = 0;
    let marks = 0;
    let tildes = 0;
    special.lastIndex = 0;
    for (let match = special.exec(source); match; match = special.exec(source)) {
      marks += 1;
      if (match[0] === '~') tildes += 1;
      if (marks > mostMarks || tildes > 1) throw new Unfit();
      this.#text += source.slice(done, match.index);
      done = this.#take(match[0], match.index);
      // A span of code is read at once, however many there are.
      if (match[0].startsWith('`') && done > match.index + match[0].length) marks -= 1;
      special.lastIndex = done;
    }
    this.#text += source.slice(done);
    this.#flush(source.length);
    if (this.#strong) throw new Unfit();
    return this.#top;
  }

  /** Reads a mark, and returns where what it stands for ends. */
  #take(mark: string, at: number): number {
    const source = this.#source;
    const end = at + mark.length;
    const before = source.charAt(at - 1);
    const after = source.charAt(end);
    switch (mark.charAt(0)) {
      case '`':
        return this.#code(mark, at);
      case '*':
        return this.#asterisks(mark, at, before, after);
      case '_':
        if (!(isWord(before) && isWord(after)) && !(isSpace(before) && isSpace(after))) throw new Unfit();
        break;
      case '\\':
        if (after === '\n') throw new Unfit();
        if (!punctuation.test(after)) break;
        this.#text += after;
        return end + 1;
      case '&':
        if (reference.test(source.slice(at, at + 40))) throw new Unfit();
        break;
      case '<':
        if (/[a-z/!?]/iu.test(after)) throw new Unfit();
        break;
      case '@':
        if (/[\w.+-]/u.test(before)) throw new Unfit();
        break;
      case '~':
        break;
      case ']':
        return this.#link(at, end);
      default:
        throw new Unfit();
    }
    this.#text += mark;
    return end;
  }

  #code(mark: string, at: number): number {
    const source = this.#source;
    const start = at + mark.length;
    let close = source.indexOf(mark, start);
    while (close >= 0 && (source.charAt(close - 1) === '`' || source.charAt(close + mark.length) === '`')) {
      let next = close + mark.length;
      while (source.charAt(next) === '`') next += 1;
      close = source.indexOf(mark, next);
    }
    if (close < 0) {
      this.#text += mark;
      return start;
    }
    const inside = source.slice(start, close);
    if (inside.includes('\n')) throw new Unfit();
    this.#flush(at);
    const end = close + mark.length;
    const padded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
    const value = padded ? inside.slice(1, -1) : inside;
    this.#add({ type: 'inlineCode', value, position: { start: this.#point(at), end: this.#point(end) } });
    this.#from = end;
    return end;
  }

  #link(at: number, behind: number): number {
    const text = this.#text;
    // Something was escaped in it.
    if (text !== this.#source.slice(this.#from, at)) throw new Unfit();
    const { open, words, url, end } = readLink(text, this.#source, behind);
    const start = this.#from + open;
    this.#text = text.slice(0, open);
    this.#flush(start);
    this.#add({
      type: 'link',
      title: null,
      url,
      children: [{ type: 'text', value: words, position: { start: this.#point(start + 1), end: this.#point(at) } }],
      position: { start: this.#point(start), end: this.#point(end) },
    });
    this.#from = end;
    return end;
  }

  #asterisks(mark: string, at: number, before: string, after: string): number {
    const end = at + mark.length;
    if (isSpace(before) && isSpace(after)) {
      this.#text += mark;
      return end;
    }
    if (mark.length !== 2) throw new Unfit();
    const { opens, closes } = flanks(before, after);
    if (this.#strong ? !closes : !opens) throw new Unfit();
    this.#flush(at);
    if (this.#strong) {
      const { start, nodes } = this.#strong;
      const strong: Strong = {
        type: 'strong',
        children: nodes,
        position: { start: this.#point(start), end: this.#point(end) },
      };
      this.#strong = undefined;
      this.#top.push(strong);
    } else this.#strong = { start: at, nodes: [] };
    this.#from = end;
    return end;
  }

  #flush(end: number): void {
    if (this.#text !== '') {
      const position = { start: this.#point(this.#from), end: this.#point(end) };
      // Where a text ends at a mark that begins an indented line, the parser has a place of its own.
      if (this.#text.endsWith('\n') && position.end.column > 1) throw new Unfit();
      this.#add({ type: 'text', value: this.#text, position });
    }
    this.#text = '';
  }

  #add(node: PhrasingContent): void {
    (this.#strong?.nodes ?? this.#top).push(node);
  }
}

/** Whether a run of asterisks between two signs may begin bold text, and whether it may end it. */
function flanks(before: string, after: string): { readonly opens: boolean; readonly closes: boolean } {
  if (/[*_~]/u.test(before + after)) throw new Unfit();
  const [left, right] = [before, after].map((sign) =>
    /^\s?$/u.test(sign) ? 'space' : /[\p{P}\p{S}]/u.test(sign) ? 'mark' : 'word',
  );
  return {
    opens: right === 'word' || (right === 'mark' && left !== 'word'),
    closes: left === 'word' || (left === 'mark' && right !== 'word'),
  };
}

function isWord(sign: string): boolean {
  return /^[A-Za-z\d]$/u.test(sign);
}

// Of white space, only what is surely that; nothing stands for a line's beginning or end.
function isSpace(sign: string): boolean {
  return sign === '' || sign === ' ' || sign === '\n';
}
