/** Splits a list of names at its commas. A piece that could not stand as a name by itself belongs to the one before it. */
export function splitNames(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of outsideCode(text, ', ')) {
    // Alone, such a word would be shown as code.
    if (pieces.length > 0 && /^[^\s`]*[^\p{L}\s`][^\s`]*$/u.test(piece)) pieces.push(`${pieces.pop() ?? ''}, ${piece}`);
    else pieces.push(piece);
  }
  return pieces;
}

/** Splits a text where a separator stands outside of backticks. */
export function outsideCode(text: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let open = '';
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const run = /^`+/u.exec(text.slice(at, at + 40))?.[0] ?? '';
    if (run !== '') {
      if (open === '') open = text.indexOf(run, at + run.length) < 0 ? '' : run;
      else if (open === run) open = '';
      at += run.length - 1;
    } else if (open === '' && text.startsWith(separator, at)) {
      pieces.push(text.slice(start, at));
      start = at + separator.length;
      at = start - 1;
    }
  }
  return [...pieces, text.slice(start)];
}
