// One mark of a quote or of a list's item, with the white space before it.
const container = /([ \t]*)(>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/uy;
const rule = /[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/uy;
const tab = 4;

function widthOf(space: string, from: number): number {
  let column = from;
  for (const sign of space) column += sign === '\t' ? tab - (column % tab) : 1;
  return column - from;
}

/**
 * Counts, line by line, how many quotes and items of lists lie within each other: those that the line opens itself, and
 * those before it that begin further left.
 *
 * @param most where counting ends
 * @returns what counts the next line
 */
export function countLevels(most: number): (line: string) => number {
  const open: number[] = [];
  return (line) => {
    let column = 0;
    container.lastIndex = 0;
    for (let found = container.exec(line), first = true; found; found = container.exec(line), first = false) {
      rule.lastIndex = first ? 0 : line.length;
      if (rule.test(line)) break;
      const [whole, space = '', mark = ''] = found;
      column += widthOf(space, column);
      while ((open.at(-1) ?? -1) >= column) open.pop();
      open.push(column);
      column += mark.length;
      if (open.length > most || whole === '') break;
    }
    return open.length;
  };
}
