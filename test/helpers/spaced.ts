/** What stands for itself, so that its spaces count: code within a line, a box to tick, the mark of an item or a heading. */
const kept = /`[^`]*`|\[ \]|^\s*(?:[-*+]|\d+[.)]|#{1,6}|>) /gu;

function spacedLine(line: string): string {
  const wide = (text: string) => text.replace(/(?<=\S) (?=\S)/gu, '  ');
  const pieces = [...line.matchAll(kept)];
  let end = 0;
  const parts = pieces.flatMap(({ 0: piece, index }) => {
    const before = line.slice(end, index);
    end = index + piece.length;
    return [wide(before), piece];
  });
  const text = [...parts, wide(line.slice(end))].join('');
  return /[^\s\\]$/u.test(text) ? `${text} ` : text;
}

/** The same document as people write it who put two spaces between words, and leave one at the end of a line. */
export function spaced(source: string): string {
  let fenced = false;
  const lines = source.split('\n').map((line) => {
    const fence = /^\s*(?:```|~~~|---\s*$|===)/u.test(line);
    if (/^\s*(?:```|~~~)/u.test(line)) fenced = !fenced;
    return fence || fenced || /^(?: {4}|\t)/u.test(line) ? line : spacedLine(line);
  });
  return lines.join('\n');
}
