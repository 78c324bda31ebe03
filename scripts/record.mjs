// Records a session of the wizard as docs/wizard.svg: the real program on a pseudo-terminal, driven by keys, its screen
// read back by a terminal emulator. Each picture is taken when the screen says what it is waited for and has come to rest,
// and is shown for a fixed time, so that the same program gives the same file.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { drawSession } from './draw-session.mjs';

const columns = 96;
const rows = 26;
const patience = 20_000;
const key = { enter: '\r', down: '\u001B[B', backTab: '\u001B[Z', ctrlR: '\u0012' };

/** What the screen is waited to hold, how long it is shown then, in seconds, and what is typed into it. */
const steps = [
  { until: '$', seconds: 1.5, type: 'planwright brainstorm.md' },
  { until: 'planwright brainstorm.md', seconds: 1, type: key.enter },
  { until: 'Express', seconds: 4, type: key.enter },
  { until: 'Section 1 of', seconds: 4, type: key.enter },
  { until: 'Section 2 of', seconds: 3, type: 'o' },
  { until: /Section (?!2 )\d+ of/u, seconds: 3, type: key.backTab },
  { until: 'Section 2 of', seconds: 2.5, type: key.ctrlR },
  { until: 'Review', seconds: 4, type: key.enter },
  { until: 'wrote', seconds: 5, type: '' },
];

const folder = mkdtempSync(join(tmpdir(), 'planwright-record-'));
copyFileSync('examples/notification-preferences/brainstorm.md', join(folder, 'brainstorm.md'));
const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });

/** What a cell looks like: a colour by its number or none, bold, faint. */
function styleOf(cell) {
  return {
    color: cell.isFgPalette() ? cell.getFgColor() : undefined,
    bold: cell.isBold() !== 0,
    faint: cell.isDim() !== 0,
  };
}

/** A run without the blank cells around it. */
function trimmed({ column, cells, style, text }) {
  const [before, after] = [text.length - text.trimStart().length, text.length - text.trimEnd().length];
  return { column: column + before, cells: cells - before - after, style, text: text.trim() };
}

/** The rows of the screen, each as runs of cells that look the same. */
function takePicture() {
  const { active } = terminal.buffer;
  return Array.from({ length: rows }, (_, at) => {
    const line = active.getLine(active.viewportY + at);
    const runs = [];
    for (let column = 0; column < columns; column += 1) {
      const cell = line?.getCell(column);
      if (!cell || cell.getWidth() === 0) continue;
      const style = styleOf(cell);
      const last = runs.at(-1);
      const text = cell.getChars() || ' ';
      if (last && JSON.stringify(last.style) === JSON.stringify(style)) {
        last.text += text;
        last.cells += cell.getWidth();
      } else runs.push({ column, cells: cell.getWidth(), style, text });
    }
    return runs.map(trimmed).filter(({ text }) => text !== '');
  });
}

const textOf = (picture) => picture.map((runs) => runs.map(({ text }) => text).join(' ')).join('\n');

/** The picture, once it shows what is waited for and stays the same for a while. */
async function rest(shows) {
  let before = '';
  for (const start = performance.now(); performance.now() - start < patience; await sleep(150)) {
    const picture = takePicture();
    const text = textOf(picture);
    if (text === before && (typeof shows === 'string' ? text.includes(shows) : shows.test(text))) return picture;
    before = text;
  }
  throw new Error(`waited in vain for ${String(shows)}; the screen is\n${before}`);
}

const write = (text) => new Promise((done) => terminal.write(text, done));
const { CI: _ci, NO_COLOR: _noColor, ...inherited } = process.env;
let program;

/** Starts the program where a person's shell would, once its command has been typed. */
function start() {
  program = spawn(process.execPath, [resolve('bin/planwright.js'), 'brainstorm.md'], {
    cols: columns,
    rows,
    cwd: folder,
    name: 'xterm-256color',
    env: { ...inherited, TERM: 'xterm-256color', FORCE_COLOR: '1' },
  });
  program.onData((data) => terminal.write(data));
}

const pictures = [];
await write('$ ');
for (const { until, seconds, type } of steps) {
  pictures.push({ seconds, rows: await rest(until) });
  if (program) program.write(type);
  else if (type === key.enter) {
    await write('\r\n');
    start();
  } else await write(type);
}
rmSync(folder, { recursive: true, force: true });
mkdirSync('docs', { recursive: true });
const title =
  'planwright asks about a brainstorm: what was found, the choice, an open question, back, the review, the plan';
writeFileSync('docs/wizard.svg', drawSession(pictures, { columns, rows }, title));
process.exit();
