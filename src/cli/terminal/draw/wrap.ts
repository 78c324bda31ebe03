import { cellWidth } from './cell-width.ts';

/** A word that is broken where it must be: a first piece of at most so many cells, at least one sign; and the rest. */
function cut(word: string, cells: number): readonly [string, string] {
  let head = '';
  for (const sign of word) {
    if (head !== '' && cellWidth(head + sign) > cells) break;
    head += sign;
  }
  return [head, word.slice(head.length)];
}

/** Whether a word may be broken: it is longer than a line, or written without spaces between words, as wide signs are. */
function breaks(word: string, cells: number): boolean {
  return cellWidth(word) > cells || cellWidth(word) >= [...word].length * 1.5;
}

function wrapParagraph(paragraph: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/u)) {
    const joint = line === '' ? '' : ' ';
    let rest = word;
    const room = cells - cellWidth(line + joint);
    if (cellWidth(word) > room) {
      if (breaks(word, cells) && room >= 4 && joint !== '') {
        const [head, tail] = cut(word, room);
        line += joint + head;
        rest = tail;
      }
      if (line !== '') lines.push(line);
      line = '';
      while (cellWidth(rest) > cells) {
        const [head, tail] = cut(rest, cells);
        lines.push(head);
        rest = tail;
      }
      line = rest;
    } else line += joint + word;
  }
  return [...lines, line];
}

/**
 * A text without colours in lines of at most `columns` cells, each with the indent before it. Breaks between words; a
 * word that is longer than a line, or written in a script without spaces, is broken itself.
 *
 * @param most so many lines at most: what is left then is shown by an ellipsis
 */
export function wrap(text: string, columns: number, indent = '', most = Infinity): readonly string[] {
  const cells = Math.max(8, columns - cellWidth(indent));
  const lines = text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, cells));
  const seen = lines.slice(0, most);
  const last = seen.at(-1);
  if (lines.length > seen.length && last !== undefined)
    seen.splice(-1, 1, `${cellWidth(last) < cells ? last : cut(last, cells - 1)[0]}…`);
  return seen.map((line) => indent + line);
}
