/** A line that says something. */
export interface QuickLine {
  readonly indent: number;
  readonly text: string;
}

/** The lines of a text without blank ones and without those that are a comment. */
export function quickLines(text: string): readonly QuickLine[] {
  const lines: QuickLine[] = [];
  for (const line of text.split('\n')) {
    const indent = line.search(/[^ ]/u);
    if (indent < 0 || line.startsWith('#', indent)) continue;
    lines.push({ indent, text: line.slice(indent).replace(/ +$/u, '') });
  }
  return lines;
}
