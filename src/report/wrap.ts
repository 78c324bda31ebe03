/** Breaks a line between words so that it fits a width, where words allow; without a width it stays as it is. */
export function wrap(text: string, width: number | undefined): readonly string[] {
  if (width === undefined || text.length <= width) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
