/** Fills rows with words; a word that is longer than a row is cut. */
function wrapLine(line, columns) {
  const rows = [];
  let row;
  for (const word of line.split(' ').filter((one) => one !== '')) {
    if (row !== undefined && row.length + 1 + word.length <= columns) row += ` ${word}`;
    else {
      if (row !== undefined) rows.push(row);
      row = word;
      for (; row.length > columns; row = row.slice(columns)) rows.push(row.slice(0, columns));
    }
  }
  return [...rows, row ?? ''].join('\n');
}

/** Wraps a text without colours at its spaces, as wrap-ansi does with `hard`. */
export default function plainWrap(text, columns) {
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}
