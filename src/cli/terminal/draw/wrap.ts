import { cellWidth } from './cell-width.ts';

function pieces(word: string, cells: number): readonly string[] {
  if (cellWidth(word) <= cells) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && cellWidth(part + sign) > cells) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

/**
 * A text without colours in lines of at most `columns` cells, each with the indent before it. Breaks between words; a
 * word that is longer than a line is broken itself.
 */
export function wrap(text: string, columns: number, indent = ''): readonly string[] {
  const cells = Math.max(8, columns - cellWidth(indent));
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/u).flatMap((one) => pieces(one, cells))) {
      if (line !== '' && cellWidth(line) + 1 + cellWidth(word) > cells) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line) => indent + line);
}
