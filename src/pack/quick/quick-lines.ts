/** A line that says something. */
export interface QuickLine {
  readonly indent: number;
  readonly text: string;
  /** Whether the file ends here, or goes on with a line that says something: no blank line and no comment follows. */
  readonly close: boolean;
  /** Whether blanks stood behind the text. */
  readonly loose: boolean;
}

/** The lines of a text without blank ones and without those that are a comment. */
export function quickLines(text: string): readonly QuickLine[] {
  const lines: QuickLine[] = [];
  const all = text.replace(/\n$/u, '').split('\n');
  for (const [number, line] of all.entries()) {
    const indent = line.search(/[^ ]/u);
    if (indent < 0 || line.startsWith('#', indent)) continue;
    const next = all[number + 1];
    const close = next === undefined || /^ *[^ #]/u.test(next);
    const said = line.slice(indent).replace(/ +$/u, '');
    lines.push({ indent, text: said, close, loose: said.length < line.length - indent });
  }
  return lines;
}
