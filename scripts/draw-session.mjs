// Draws pictures of a terminal as one SVG that shows them one after the other, for ever.

const cell = { width: 8.4, height: 18 };
const margin = 16;
const palette = [
  '#484f58',
  '#ff7b72',
  '#3fb950',
  '#d29922',
  '#58a6ff',
  '#bc8cff',
  '#39c5cf',
  '#b1bac4',
  '#6e7681',
  '#ffa198',
  '#56d364',
  '#e3b341',
  '#79c0ff',
  '#d2a8ff',
  '#56d4dd',
  '#ffffff',
];

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const round = (number) => String(Math.round(number * 1000) / 1000);

function drawRun({ column, cells, text, style }, row) {
  const look = [
    ` fill="${palette[style.color] ?? '#c9d1d9'}"`,
    style.bold ? ' font-weight="bold"' : '',
    style.faint ? ' opacity="0.65"' : '',
  ].join('');
  const place = `x="${round(column * cell.width)}" y="${round((row + 0.75) * cell.height)}"`;
  return `<text ${place} textLength="${round(cells * cell.width)}"${look}>${escape(text)}</text>`;
}

/**
 * @param pictures each with how long it is shown, in seconds, and its rows of runs: column, cells, text, style
 * @param size the columns and rows of the terminal
 * @param title what the recording shows, for those who do not see it
 */
export function drawSession(pictures, { columns, rows }, title) {
  const [width, height] = [columns * cell.width, rows * cell.height];
  const whole = pictures.reduce((sum, { seconds }) => sum + seconds, 0);
  let passed = 0;
  const frames = pictures.map(({ seconds }, at) => {
    const frame = `${round((passed / whole) * 100)}%{transform:translateY(${round(-at * height)}px)}`;
    passed += seconds;
    return frame;
  });
  const drawn = pictures.map(({ rows: lines }, at) => {
    const runs = lines.flatMap((line, row) => line.map((run) => drawRun(run, at * rows + row)));
    return `<g>\n${runs.join('\n')}\n</g>`;
  });
  const [outerWidth, outerHeight] = [round(width + 2 * margin), round(height + 2 * margin)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${outerWidth}" height="${outerHeight}" viewBox="0 0 ${outerWidth} ${outerHeight}" role="img">
<title>${escape(title)}</title>
<style>
text{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:14px;white-space:pre}
.strip{animation:play ${round(whole)}s step-end infinite}
@keyframes play{${frames.join('')}}
</style>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<svg x="${margin}" y="${margin}" width="${round(width)}" height="${round(height)}" overflow="hidden">
<g class="strip" xml:space="preserve">
${drawn.join('\n')}
</g>
</svg>
</svg>
`;
}
